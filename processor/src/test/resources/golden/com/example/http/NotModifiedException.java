package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.NotModified 304 Not Modified} of the IANA HTTP Status
 * Code Registry.
 *
 * <p>What the client has stored is still good.
 *
 * <p>Can come from an origin server. A response with this code has no content.
 *
 * <p>Source: RFC 9110 section 15.4.5.
 */
@ExceptionMetadata(Http.Code.NOT_MODIFIED)
@Generated
public non-sealed class NotModifiedException extends RedirectionException {
  private static final long serialVersionUID = 1L;

  /** Creates a 304 Not Modified. */
  public NotModifiedException() {
    super(Http.Type.NotModified.INSTANCE, null);
  }

  /**
   * Creates a 304 Not Modified with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public NotModifiedException(String detail) {
    super(Http.Type.NotModified.INSTANCE, detail);
  }

  /**
   * Creates a 304 Not Modified with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public NotModifiedException(String detail, Throwable cause) {
    super(Http.Type.NotModified.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NotModifiedException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
