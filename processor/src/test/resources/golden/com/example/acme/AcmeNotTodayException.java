package com.example.acme;

import com.example.http.ClientErrorException;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;

/**
 * Stands for {@link Acme.NotToday 461 Not Today} of Acme's API gateway.
 *
 * <p>The shop is closed.
 *
 * <p>Can come from: an origin server.
 *
 * <p>Every response with it carries Retry-After.
 */
@ExceptionMetadata(Acme.Code.NOT_TODAY)
@Generated
public class AcmeNotTodayException extends ClientErrorException.Custom {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param retryAfter the value of the header field Retry-After, which every such response
   *     carries
   */
  public AcmeNotTodayException(String retryAfter) {
    super(Acme.NotToday.INSTANCE, null, "Retry-After", retryAfter);
  }

  /**
   * Makes an exception.
   *
   * @param retryAfter the value of the header field Retry-After, which every such response
   *     carries
   * @param detail what happened, meant for the client, or null
   */
  public AcmeNotTodayException(String retryAfter, String detail) {
    super(Acme.NotToday.INSTANCE, detail, "Retry-After", retryAfter);
  }

  /**
   * Makes an exception.
   *
   * @param retryAfter the value of the header field Retry-After, which every such response
   *     carries
   * @param detail what happened, meant for the client, or null
   * @param cause the cause, or null
   */
  public AcmeNotTodayException(String retryAfter, String detail, Throwable cause) {
    super(Acme.NotToday.INSTANCE, detail, cause, "Retry-After", retryAfter);
  }
}
