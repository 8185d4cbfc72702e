package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Http.Type.BadGateway 502 Bad Gateway} of the IANA HTTP Status Code
 * Registry.
 *
 * <p>A server further in gave an answer that cannot be used.
 *
 * <p>Can come from an origin server, or a gateway, proxy or load balancer.
 *
 * <p>Source: RFC 9110 section 15.6.3.
 */
@ExceptionMetadata(Http.Code.BAD_GATEWAY)
@Generated
public non-sealed class BadGatewayException extends ServerErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates a 502 Bad Gateway. */
  public BadGatewayException() {
    super(Http.Type.BadGateway.INSTANCE, null);
  }

  /**
   * Creates a 502 Bad Gateway with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public BadGatewayException(String detail) {
    super(Http.Type.BadGateway.INSTANCE, detail);
  }

  /**
   * Creates a 502 Bad Gateway with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public BadGatewayException(String detail, Throwable cause) {
    super(Http.Type.BadGateway.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public BadGatewayException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
