package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.UnprocessableContent 422 Unprocessable Content} of the
 * IANA HTTP Status Code Registry.
 *
 * <p>The server understands the content and cannot process what it asks for, such as an order
 * for minus one apple, so that the client has to change it before it tries again.
 *
 * <p>Not to be confused with:
 *
 * <ul>
 *   <li>405: No content would help, because the resource does not support the method.
 *   <li>304: Nothing is wrong &#38; the client need only use what it has stored
 *       &#60;already&#62;, which a conditional request asks for on purpose.
 * </ul>
 *
 * <p>Can come from an origin server.
 *
 * <p>Source: RFC 9110 section 15.5.21.
 */
@ExceptionMetadata(Http.Code.UNPROCESSABLE_CONTENT)
@Generated
public non-sealed class UnprocessableContentException extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates a 422 Unprocessable Content. */
  public UnprocessableContentException() {
    super(Http.Type.UnprocessableContent.INSTANCE, null);
  }

  /**
   * Creates a 422 Unprocessable Content with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public UnprocessableContentException(String detail) {
    super(Http.Type.UnprocessableContent.INSTANCE, detail);
  }

  /**
   * Creates a 422 Unprocessable Content with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public UnprocessableContentException(String detail, Throwable cause) {
    super(Http.Type.UnprocessableContent.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public UnprocessableContentException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
