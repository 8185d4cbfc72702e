package com.example.acme;

import dev.statute.meta.Generated;
import java.lang.Deprecated;

/**
 * The typed constants of {@link Acme}, to be used as its members. They are in a separate
 * interface so that looking up one code does not load the classes of all codes.
 */
@Generated
public sealed interface AcmeConstants permits Acme {
  /**
   * 299 Almost OK, a status code of Acme's API gateway.
   *
   * <p>Can come from an origin server.
   */
  Acme.AlmostOk ALMOST_OK = Acme.AlmostOk.INSTANCE;

  /**
   * 461 Not Today, a status code of Acme's API gateway.
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
  Acme.NotToday NOT_TODAY = Acme.NotToday.INSTANCE;

  /**
   * Another name for {@link #NOT_TODAY}, 461 Not Today.
   *
   * @deprecated use {@link #NOT_TODAY}
   */
  @Deprecated
  Acme.NotToday CLOSED = NOT_TODAY;

  /**
   * 799 Gone Fishing, a status code of Acme's API gateway.
   *
   * <p>Can come from a gateway, proxy or load balancer.
   */
  Acme.GoneFishing GONE_FISHING = Acme.GoneFishing.INSTANCE;
}
