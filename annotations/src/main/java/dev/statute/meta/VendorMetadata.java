package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a vendor, on its holder type. The status codes themselves are in the nested class
 * {@code Code}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface VendorMetadata {

  /**
   * The id of the vendor, as in {@code -Astatute.vendors}.
   *
   * @return the id, such as {@code aws-elb}
   */
  String id();

  /**
   * The name of the vendor for human readers.
   *
   * @return the title, such as {@code AWS Elastic Load Balancing}
   */
  String title();

  /**
   * The root type of the hierarchy that the status codes of the vendor belong to.
   *
   * @return the generated {@code StatusCode}
   */
  Class<?> catalogue();

  /**
   * The spec file that the vendor was generated from.
   *
   * @return the name in the {@code @StatusCatalogue}
   */
  String spec();

  /**
   * The SHA-256 of the bytes of that spec file, which shows whether generated types are out of
   * date.
   *
   * @return 64 hexadecimal digits, in lower case
   */
  String sha256();

  /**
   * The codes of an origin server for which this vendor sends its own page instead of the content.
   * The vendor need not define these codes.
   *
   * @return the codes in ascending order
   */
  int[] replaces() default {};
}
