package com.example.acme;

import dev.statute.meta.Generated;
import java.lang.Deprecated;

/**
 * The typed constants, to be used as members of the holders that inherit them. They are in
 * separate interfaces so that looking up one code does not load the classes of all codes. The
 * interfaces are public for reflection only.
 */
@Generated
final class TypedConstants {
  private TypedConstants() {}

  /**
   * The typed constants of {@link Acme}.
   *
   * @hidden
   */
  public sealed interface OfAcme permits Acme {
    /**
     * 299 Almost OK, a status code of Acme's API gateway.
     *
     * <p>Can come from an origin server.
     */
    Acme.Type.AlmostOk ALMOST_OK = Acme.Type.AlmostOk.INSTANCE;

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
    Acme.Type.NotToday NOT_TODAY = Acme.Type.NotToday.INSTANCE;

    /**
     * Another name for {@link #NOT_TODAY}, 461 Not Today.
     *
     * @deprecated use {@link #NOT_TODAY}
     */
    @Deprecated
    Acme.Type.NotToday CLOSED = NOT_TODAY;

    /**
     * 799 Gone Fishing, a status code of Acme's API gateway.
     *
     * <p>Can come from a gateway, proxy or load balancer.
     */
    Acme.Type.GoneFishing GONE_FISHING = Acme.Type.GoneFishing.INSTANCE;
  }
}
