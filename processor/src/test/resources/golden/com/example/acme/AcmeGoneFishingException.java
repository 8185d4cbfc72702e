package com.example.acme;

import com.example.http.ServerErrorException;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;

/**
 * Stands for {@link Acme.GoneFishing 799 Gone Fishing} of Acme's API gateway.
 *
 * <p>Can come from: a gateway, proxy or load balancer.
 */
@ExceptionMetadata(Acme.Code.GONE_FISHING)
@Generated
public class AcmeGoneFishingException extends ServerErrorException.Custom {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   */
  public AcmeGoneFishingException() {
    super(Acme.GoneFishing.INSTANCE, null);
  }

  /**
   * Makes an exception.
   *
   * @param detail what happened, meant for the client, or null
   */
  public AcmeGoneFishingException(String detail) {
    super(Acme.GoneFishing.INSTANCE, detail);
  }

  /**
   * Makes an exception.
   *
   * @param detail what happened, meant for the client, or null
   * @param cause the cause, or null
   */
  public AcmeGoneFishingException(String detail, Throwable cause) {
    super(Acme.GoneFishing.INSTANCE, detail, cause);
  }
}
