package com.example.acme;

import com.example.http.ClientError;
import com.example.http.ServerError;
import com.example.http.StatusCode;
import com.example.http.Successful;
import dev.statute.meta.Generated;
import dev.statute.meta.VendorMetadata;
import java.lang.Deprecated;
import java.lang.Object;
import java.lang.String;
import java.util.Optional;

/**
 * The status codes of Acme's API gateway.
 *
 * <p>Source: https://acme.example/errors.
 */
@VendorMetadata(
    id = "acme",
    title = "Acme's API gateway",
    catalogue = StatusCode.class,
    spec = "joining.yaml",
    sha256 = "495d9e98d346e3a017513a19417af170d886f6f3e5847e67fc4828d0f63864ea",
    format = 1,
    statuses = {
      "299|Almost OK||ORIGIN|CURRENT|content|||",
      "461|Not Today|Closed|ORIGIN|CURRENT|content|Retry-After||",
      "799|Gone Fishing||GATEWAY|CURRENT|content||location;WWW-Authenticate;Proxy-Authenticate|"
    })
@Generated
public final class Acme implements TypedConstants.OfAcme {
  private Acme() {}

  /**
   * Returns the status code with the given number: this vendor's own, else the registered one,
   * else the {@code Unrecognized} code of its class.
   *
   * @param code a number from 100 to 999
   * @return the status code, always the same instance for the same number
   * @throws IllegalArgumentException if the number is not from 100 to 999
   */
  public static StatusCode of(int code) {
    StatusCode own = own(code);
    return own != null ? own : StatusCode.of(code);
  }

  /**
   * Returns the status code with the given number: this vendor's own, else the registered one.
   *
   * @param code any number
   * @return the status code, or empty if there is none
   */
  public static Optional<StatusCode> find(int code) {
    StatusCode own = own(code);
    return own != null ? Optional.of(own) : StatusCode.find(code);
  }

  /** Returns this vendor's own status code with this number, or null. */
  static StatusCode own(int code) {
    return switch (code) {
      case 299 -> Type.AlmostOk.instance();
      case 461 -> Type.NotToday.instance();
      case 799 -> Type.GoneFishing.instance();
      default -> null;
    };
  }

  /** The status codes of Acme's API gateway as numbers, for annotations and {@code switch}. */
  public static final class Code {
    /**
     * 299 Almost OK, a status code of Acme's API gateway.
     *
     * <p>Can come from an origin server.
     */
    public static final int ALMOST_OK = 299;

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
    public static final int NOT_TODAY = 461;

    /**
     * Another name for {@link #NOT_TODAY}, 461 Not Today.
     *
     * @deprecated use {@link #NOT_TODAY}
     */
    @Deprecated
    public static final int CLOSED = NOT_TODAY;

    /**
     * 799 Gone Fishing, a status code of Acme's API gateway.
     *
     * <p>Can come from a gateway, proxy or load balancer.
     */
    public static final int GONE_FISHING = 799;

    private Code() {}
  }

  /** The status codes of Acme's API gateway as text, for annotations that take strings. */
  public static final class Text {
    /**
     * 299 Almost OK, a status code of Acme's API gateway.
     *
     * <p>Can come from an origin server.
     */
    public static final String ALMOST_OK = "299";

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
    public static final String NOT_TODAY = "461";

    /**
     * Another name for {@link #NOT_TODAY}, 461 Not Today.
     *
     * @deprecated use {@link #NOT_TODAY}
     */
    @Deprecated
    public static final String CLOSED = NOT_TODAY;

    /**
     * 799 Gone Fishing, a status code of Acme's API gateway.
     *
     * <p>Can come from a gateway, proxy or load balancer.
     */
    public static final String GONE_FISHING = "799";

    private Text() {}
  }

  /** The status codes of Acme's API gateway as types, for type patterns. */
  public static final class Type {
    private Type() {}

    /**
     * 299 Almost OK, a status code of Acme's API gateway.
     *
     * <p>Can come from an origin server.
     */
    public static final class AlmostOk extends Successful.Custom {
      private static final long serialVersionUID = 1L;

      static final AlmostOk INSTANCE = new AlmostOk();

      private AlmostOk() {
        super(299, "Almost OK", "acme");
      }

      /** Returns {@code StatusCode}, so that callers can be verified without loading this class. */
      static StatusCode instance() {
        return INSTANCE;
      }

      /**
       * Replaces a deserialized copy.
       *
       * @return the one instance of this status code
       */
      private Object readResolve() {
        return INSTANCE;
      }
    }

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
    public static final class NotToday extends ClientError.Custom {
      private static final long serialVersionUID = 1L;

      static final NotToday INSTANCE = new NotToday();

      private NotToday() {
        super(461, "Not Today", "acme");
      }

      /** Returns {@code StatusCode}, so that callers can be verified without loading this class. */
      static StatusCode instance() {
        return INSTANCE;
      }

      /**
       * Replaces a deserialized copy.
       *
       * @return the one instance of this status code
       */
      private Object readResolve() {
        return INSTANCE;
      }
    }

    /**
     * 799 Gone Fishing, a status code of Acme's API gateway.
     *
     * <p>Can come from a gateway, proxy or load balancer.
     */
    public static final class GoneFishing extends ServerError.Custom {
      private static final long serialVersionUID = 1L;

      static final GoneFishing INSTANCE = new GoneFishing();

      private GoneFishing() {
        super(799, "Gone Fishing", "acme");
      }

      /** Returns {@code StatusCode}, so that callers can be verified without loading this class. */
      static StatusCode instance() {
        return INSTANCE;
      }

      /**
       * Replaces a deserialized copy.
       *
       * @return the one instance of this status code
       */
      private Object readResolve() {
        return INSTANCE;
      }
    }
  }
}
