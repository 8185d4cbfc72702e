package com.example.acme;

import com.example.http.ClientErrorException;
import com.example.http.StatusCodeHeaders;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * The exception for {@link Acme.Type.NotToday 461 Not Today} of Acme's API gateway.
 *
 * <p>The shop is closed.
 *
 * <p>Not to be confused with:
 *
 * <ul>
 *   <li>502: The shop is open and its supplier gave no usable answer.
 * </ul>
 *
 * <p>Can come from an origin server.
 *
 * <p>Every response with this code must carry Retry-After.
 */
@ExceptionMetadata(Acme.Code.NOT_TODAY)
@Generated
public class AcmeNotTodayException extends ClientErrorException.Custom {
  private static final long serialVersionUID = 1L;

  /**
   * Creates a 461 Not Today.
   *
   * @param retryAfter the value of the Retry-After header field, which every such response
   *     carries: how long to wait, rounded up to a whole second
   */
  public AcmeNotTodayException(Duration retryAfter) {
    super(
        Acme.Type.NotToday.INSTANCE,
        null,
        "Retry-After",
        StatusCodeHeaders.delaySeconds("Retry-After", retryAfter));
  }

  /**
   * Creates a 461 Not Today with a detail.
   *
   * @param retryAfter the value of the Retry-After header field, which every such response
   *     carries: how long to wait, rounded up to a whole second
   * @param detail an explanation for the client, or null
   */
  public AcmeNotTodayException(Duration retryAfter, String detail) {
    super(
        Acme.Type.NotToday.INSTANCE,
        detail,
        "Retry-After",
        StatusCodeHeaders.delaySeconds("Retry-After", retryAfter));
  }

  /**
   * Creates a 461 Not Today with a detail and a cause.
   *
   * @param retryAfter the value of the Retry-After header field, which every such response
   *     carries: how long to wait, rounded up to a whole second
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public AcmeNotTodayException(Duration retryAfter, String detail, Throwable cause) {
    super(
        Acme.Type.NotToday.INSTANCE,
        detail,
        cause,
        "Retry-After",
        StatusCodeHeaders.delaySeconds("Retry-After", retryAfter));
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeNotTodayException header(String name, String value) {
    super.header(name, value);
    return this;
  }

  /**
   * Sets when the client should retry (RFC 9110 section 10.2.3), replacing any earlier value.
   *
   * @param delay how long to wait, rounded up to a whole second
   * @return this exception
   * @throws IllegalArgumentException if the time is negative
   */
  public AcmeNotTodayException retryAfter(Duration delay) {
    StatusCodeHeaders.replace(
        this, "Retry-After", StatusCodeHeaders.delaySeconds("Retry-After", delay));
    return this;
  }

  /**
   * Sets when the client should retry (RFC 9110 section 10.2.3), replacing any earlier value.
   *
   * @param time when to retry, rounded up to a whole second
   * @return this exception
   * @throws IllegalArgumentException if the year is not between 1 and 9999
   */
  public AcmeNotTodayException retryAfter(Instant time) {
    StatusCodeHeaders.replace(this, "Retry-After", StatusCodeHeaders.httpDate("Retry-After", time));
    return this;
  }
}
