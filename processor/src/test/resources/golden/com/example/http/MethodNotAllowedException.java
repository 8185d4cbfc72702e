package com.example.http;

import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;
import java.util.Collection;

/**
 * The exception for {@link Http.Type.MethodNotAllowed 405 Method Not Allowed} of the IANA HTTP
 * Status Code Registry.
 *
 * <p>The resource does not support the method of the request.
 *
 * <p>Not to be confused with:
 *
 * <ul>
 *   <li>422: The method is fine and the content is not.
 * </ul>
 *
 * <p>Can come from an origin server.
 *
 * <p>Every response with this code must carry Allow.
 *
 * <p>Source: RFC 9110 section 15.5.6.
 */
@ExceptionMetadata(Http.Code.METHOD_NOT_ALLOWED)
@Generated
public non-sealed class MethodNotAllowedException extends ClientErrorException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates a 405 Method Not Allowed.
   *
   * @param allow the value of the Allow header field, which every such response carries: the
   *     names of all supported methods, possibly none
   */
  public MethodNotAllowedException(Collection<String> allow) {
    super(
        Http.Type.MethodNotAllowed.INSTANCE,
        null,
        "Allow",
        StatusCodeHeaders.methodNames("Allow", allow));
  }

  /**
   * Creates a 405 Method Not Allowed with a detail.
   *
   * @param allow the value of the Allow header field, which every such response carries: the
   *     names of all supported methods, possibly none
   * @param detail an explanation for the client, or null
   */
  public MethodNotAllowedException(Collection<String> allow, String detail) {
    super(
        Http.Type.MethodNotAllowed.INSTANCE,
        detail,
        "Allow",
        StatusCodeHeaders.methodNames("Allow", allow));
  }

  /**
   * Creates a 405 Method Not Allowed with a detail and a cause.
   *
   * @param allow the value of the Allow header field, which every such response carries: the
   *     names of all supported methods, possibly none
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public MethodNotAllowedException(Collection<String> allow, String detail, Throwable cause) {
    super(
        Http.Type.MethodNotAllowed.INSTANCE,
        detail,
        cause,
        "Allow",
        StatusCodeHeaders.methodNames("Allow", allow));
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public MethodNotAllowedException header(String name, String value) {
    super.header(name, value);
    return this;
  }

  /**
   * Sets the methods that the resource supports (RFC 9110 section 10.2.1), replacing any earlier
   * ones.
   *
   * @param methods the names of all supported methods, possibly none
   * @return this exception
   * @throws IllegalArgumentException if a name is not a token (RFC 9110 section 9.1)
   */
  public MethodNotAllowedException allow(Collection<String> methods) {
    StatusCodeHeaders.replace(this, "Allow", StatusCodeHeaders.methodNames("Allow", methods));
    return this;
  }
}
