package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;

/**
 * Stands for {@link Http.MethodNotAllowed 405 Method Not Allowed} of the IANA HTTP Status Code
 * Registry.
 *
 * <p>The resource does not support the method of the request.
 *
 * <p>Can come from: an origin server.
 *
 * <p>Every response with it carries Allow.
 *
 * <p>Source: RFC 9110 \u00a715.5.6.
 */
@ExceptionMetadata(Http.Code.METHOD_NOT_ALLOWED)
@Generated
public non-sealed class MethodNotAllowedException extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param allow the value of the header field Allow, which every such response carries
   */
  public MethodNotAllowedException(String allow) {
    super(Http.MethodNotAllowed.INSTANCE, null, "Allow", allow);
  }

  /**
   * Makes an exception.
   *
   * @param allow the value of the header field Allow, which every such response carries
   * @param detail what happened, meant for the client, or null
   */
  public MethodNotAllowedException(String allow, String detail) {
    super(Http.MethodNotAllowed.INSTANCE, detail, "Allow", allow);
  }

  /**
   * Makes an exception.
   *
   * @param allow the value of the header field Allow, which every such response carries
   * @param detail what happened, meant for the client, or null
   * @param cause the cause, or null
   */
  public MethodNotAllowedException(String allow, String detail, Throwable cause) {
    super(Http.MethodNotAllowed.INSTANCE, detail, cause, "Allow", allow);
  }
}
