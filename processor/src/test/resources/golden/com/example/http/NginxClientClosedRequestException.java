package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Nginx.Type.ClientClosedRequest 499 Client Closed Request} of nginx.
 *
 * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
 *
 * <p>Can come from a log (never sent).
 *
 * <p>Source: src/http/ngx_http_request.c.
 */
@ExceptionMetadata(Nginx.Code.CLIENT_CLOSED_REQUEST)
@Generated
public non-sealed class NginxClientClosedRequestException extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  /** Creates a 499 Client Closed Request. */
  public NginxClientClosedRequestException() {
    super(Nginx.Type.ClientClosedRequest.INSTANCE, null);
  }

  /**
   * Creates a 499 Client Closed Request with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public NginxClientClosedRequestException(String detail) {
    super(Nginx.Type.ClientClosedRequest.INSTANCE, detail);
  }

  /**
   * Creates a 499 Client Closed Request with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public NginxClientClosedRequestException(String detail, Throwable cause) {
    super(Nginx.Type.ClientClosedRequest.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public NginxClientClosedRequestException header(String name, String value) {
    super.header(name, value);
    return this;
  }
}
