package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.ImATeapot 418 I'm a teapot} of the IANA HTTP Status Code
 * Registry.
 *
 * <p>A joke that too many programs took up for the number to be given to anything else.
 *
 * <p>Can come from an origin server. The number is reserved.
 *
 * <p>Source: RFC 9110 section 15.5.19.
 */
@ExceptionMetadata(Http.Code.IM_A_TEAPOT)
@Generated
public non-sealed class ImATeapotException extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates a 418 I'm a teapot. */
  public ImATeapotException() {
    super(Http.Type.ImATeapot.INSTANCE, null);
  }

  /**
   * Creates a 418 I'm a teapot with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public ImATeapotException(String detail) {
    super(Http.Type.ImATeapot.INSTANCE, detail);
  }

  /**
   * Creates a 418 I'm a teapot with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public ImATeapotException(String detail, Throwable cause) {
    super(Http.Type.ImATeapot.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ImATeapotException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
