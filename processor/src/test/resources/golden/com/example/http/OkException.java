package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.Ok 200 OK} of the IANA HTTP Status Code Registry.
 *
 * <p>The request has succeeded.
 *
 * <p>Can come from an origin server.
 *
 * <p>Source: RFC 9110 section 15.3.1.
 */
@ExceptionMetadata(Http.Code.OK)
@Generated
public non-sealed class OkException extends SuccessfulException {
  private static final long serialVersionUID = 1L;

  /** Creates a 200 OK. */
  public OkException() {
    super(Http.Type.Ok.INSTANCE, null);
  }

  /**
   * Creates a 200 OK with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public OkException(String detail) {
    super(Http.Type.Ok.INSTANCE, detail);
  }

  /**
   * Creates a 200 OK with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public OkException(String detail, Throwable cause) {
    super(Http.Type.Ok.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public OkException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public OkException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public OkException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public OkException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public OkException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public OkException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
