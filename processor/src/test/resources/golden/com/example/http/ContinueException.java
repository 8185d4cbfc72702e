package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.Continue 100 Continue} of the IANA HTTP Status Code
 * Registry.
 *
 * <p>The client should go on and send the content of its request.
 *
 * <p>Can come from an origin server. A response with this code has no content.
 *
 * <p>Source: RFC 9110 section 15.2.1.
 */
@ExceptionMetadata(Http.Code.CONTINUE)
@Generated
public non-sealed class ContinueException extends InformationalException {
  private static final long serialVersionUID = 1L;

  /** Creates a 100 Continue. */
  public ContinueException() {
    super(Http.Type.Continue.INSTANCE, null);
  }

  /**
   * Creates a 100 Continue with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public ContinueException(String detail) {
    super(Http.Type.Continue.INSTANCE, detail);
  }

  /**
   * Creates a 100 Continue with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public ContinueException(String detail, Throwable cause) {
    super(Http.Type.Continue.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public ContinueException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
