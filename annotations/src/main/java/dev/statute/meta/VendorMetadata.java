package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the holder type of a vendor. The status codes themselves stand in its nested class
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
   * @return the name by which the package asks for the file
   */
  String spec();

  /**
   * The SHA-256 of the bytes of the spec file as it was then, so that a stale build can be told.
   *
   * @return 64 hexadecimal digits, in lower case
   */
  String sha256();

  /**
   * The codes of an origin server whose content this vendor puts a page of its own in place of.
   * They need not be codes that the vendor defines.
   *
   * @return the codes in ascending order
   */
  int[] replaces() default {};
}
