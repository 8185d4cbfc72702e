package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a vendor and its status codes, on its holder type. A tool that reads class files learns
 * from this one annotation what the spec file says of each code, except its summary and the codes
 * that it is compared with. The constants in the nested class {@code Code} have the Java names.
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

  /**
   * The format of {@link #statuses}. Another format has another number, so that a tool can tell
   * what it cannot read.
   *
   * @return the number, at present 1
   */
  int format();

  /**
   * The status codes of the vendor, each as one text. In format 1, it has nine fields with a {@code
   * |} between each two:
   *
   * <ol>
   *   <li>the code, a number from 100 to 999
   *   <li>the reason phrase
   *   <li>a list of the aliases, which are former or other phrases, in the order of the spec file
   *   <li>a list of the kinds of senders that can produce the code, at least one {@link Sender}
   *   <li>the {@link State} of the code in its life cycle
   *   <li>a list of flags: {@code content} if a response with the code may have content (RFC 9110
   *       section 6.4), {@code cacheable} if it is heuristically cacheable (RFC 9110 section 15.1)
   *   <li>a list of the header fields that every response with the code has to carry
   *   <li>a list of the header fields that the definition of the code mentions beyond those
   *   <li>where the code is defined, such as an RFC and its section
   * </ol>
   *
   * <p>A list has a {@code ;} between each two items. A field without text is an empty text or an
   * empty list. A backslash stands before each {@code |}, {@code ;} and backslash that is part of a
   * text. The status code 404 of the IANA registry is
   *
   * <pre>{@code 404|Not Found||ORIGIN|CURRENT|content;cacheable|||RFC 9110 §15.5.5}</pre>
   *
   * @return the codes in ascending order, each once
   */
  String[] statuses();
}
