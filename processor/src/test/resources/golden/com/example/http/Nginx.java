package com.example.http;

import dev.statute.meta.Generated;
import dev.statute.meta.VendorMetadata;
import java.lang.Deprecated;
import java.lang.Object;
import java.lang.String;
import java.util.Optional;

/**
 * The status codes of nginx.
 *
 * <p>Source: src/http/ngx_http_request.h.
 */
@VendorMetadata(
    id = "nginx",
    title = "nginx",
    catalogue = StatusCode.class,
    spec = "nginx.yaml",
    sha256 = "1c817fccd62cdc86b9a7d2105de4fb3955c2b383714999a69288c5ebe6e76417",
    format = 1,
    statuses = {
      "444|No Response|444 closed|LOG|CURRENT|content|||",
      "499|Client Closed Request||LOG|CURRENT|content|||src/http/ngx_http_request.c"
    })
@Generated
public final class Nginx implements TypedConstants.OfNginx {
  private Nginx() {}

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
      case 444 -> Type.NoResponse.instance();
      case 499 -> Type.ClientClosedRequest.instance();
      default -> null;
    };
  }

  /** The status codes of nginx as numbers, for annotations and {@code switch}. */
  public static final class Code {
    /**
     * 444 No Response, a status code of nginx.
     *
     * <p>nginx closes the connection without an answer.
     *
     * <p>Can come from a log (never sent).
     */
    public static final int NO_RESPONSE = 444;

    /**
     * Another name for {@link #NO_RESPONSE}, 444 No Response.
     *
     * @deprecated use {@link #NO_RESPONSE}
     */
    @Deprecated
    public static final int CLOSED = NO_RESPONSE;

    /**
     * 499 Client Closed Request, a status code of nginx.
     *
     * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
     *
     * <p>Can come from a log (never sent).
     *
     * <p>Source: src/http/ngx_http_request.c.
     */
    public static final int CLIENT_CLOSED_REQUEST = 499;

    private Code() {}
  }

  /** The status codes of nginx as text, for annotations that take strings. */
  public static final class Text {
    /**
     * 444 No Response, a status code of nginx.
     *
     * <p>nginx closes the connection without an answer.
     *
     * <p>Can come from a log (never sent).
     */
    public static final String NO_RESPONSE = "444";

    /**
     * Another name for {@link #NO_RESPONSE}, 444 No Response.
     *
     * @deprecated use {@link #NO_RESPONSE}
     */
    @Deprecated
    public static final String CLOSED = NO_RESPONSE;

    /**
     * 499 Client Closed Request, a status code of nginx.
     *
     * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
     *
     * <p>Can come from a log (never sent).
     *
     * <p>Source: src/http/ngx_http_request.c.
     */
    public static final String CLIENT_CLOSED_REQUEST = "499";

    private Text() {}
  }

  /** The status codes of nginx as types, for type patterns. */
  public static final class Type {
    private Type() {}

    /**
     * 444 No Response, a status code of nginx.
     *
     * <p>nginx closes the connection without an answer.
     *
     * <p>Can come from a log (never sent).
     */
    public static final class NoResponse extends ClientError {
      private static final long serialVersionUID = 1L;

      static final NoResponse INSTANCE = new NoResponse();

      private NoResponse() {
        super(444, "No Response", "nginx");
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
     * 499 Client Closed Request, a status code of nginx.
     *
     * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
     *
     * <p>Can come from a log (never sent).
     *
     * <p>Source: src/http/ngx_http_request.c.
     */
    public static final class ClientClosedRequest extends ClientError {
      private static final long serialVersionUID = 1L;

      static final ClientClosedRequest INSTANCE = new ClientClosedRequest();

      private ClientClosedRequest() {
        super(499, "Client Closed Request", "nginx");
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
