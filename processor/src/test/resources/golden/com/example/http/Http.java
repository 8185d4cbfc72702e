package com.example.http;

import dev.statute.meta.Generated;
import dev.statute.meta.VendorMetadata;
import java.lang.Deprecated;
import java.lang.Object;
import java.lang.String;
import java.util.Optional;

/**
 * The status codes of the IANA HTTP Status Code Registry.
 *
 * <p>Source: a part of the registry, for tests.
 */
@VendorMetadata(
    id = "ietf",
    title = "the IANA HTTP Status Code Registry",
    catalogue = StatusCode.class,
    spec = "ietf.yaml",
    sha256 = "71145d008c56e4bdd42b547ca2e2dfe8e9761520ea8e9a0836e445961c78a673",
    format = 1,
    statuses = {
      "100|Continue||ORIGIN|CURRENT||||RFC 9110 \u00a715.2.1",
      "200|OK||ORIGIN|CURRENT|content;cacheable|||RFC 9110 \u00a715.3.1",
      "304|Not Modified||ORIGIN|CURRENT|||ETag;Vary|RFC 9110 \u00a715.4.5",
      "405|Method Not Allowed||ORIGIN|CURRENT|content;cacheable|Allow||RFC 9110 \u00a715.5.6",
      "418|I'm a teapot|I'm a Teapot;I am a teapot|ORIGIN|RESERVED|content|||RFC 9110 \u00a715.5.19",
      "422|Unprocessable Content|Unprocessable Entity|ORIGIN|CURRENT|content|||RFC 9110 \u00a715.5.21",
      "502|Bad Gateway||ORIGIN;GATEWAY|CURRENT|content|||RFC 9110 \u00a715.6.3"
    })
@Generated
public final class Http implements TypedConstants.OfHttp {
  private Http() {}

  /**
   * Returns the status code with the given number: the registered one, else the
   * {@code Unrecognized} code of its class.
   *
   * @param code a number from 100 to 999
   * @return the status code, always the same instance for the same number
   * @throws IllegalArgumentException if the number is not from 100 to 999
   */
  public static StatusCode of(int code) {
    return StatusCode.of(code);
  }

  /**
   * Returns the registered status code with the given number.
   *
   * @param code any number
   * @return the status code, or empty if there is none
   */
  public static Optional<StatusCode> find(int code) {
    return StatusCode.find(code);
  }

  /**
   * The status codes of the IANA HTTP Status Code Registry as numbers, for annotations and
   * {@code switch}.
   */
  public static final class Code {
    /**
     * 100 Continue, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The client should go on and send the content of its request.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.2.1.
     */
    public static final int CONTINUE = 100;

    /**
     * 200 OK, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The request has succeeded.
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.3.1.
     */
    public static final int OK = 200;

    /**
     * 304 Not Modified, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>What the client has stored is still good.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.4.5.
     */
    public static final int NOT_MODIFIED = 304;

    /**
     * 405 Method Not Allowed, a status code of the IANA HTTP Status Code Registry.
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
    public static final int METHOD_NOT_ALLOWED = 405;

    /**
     * 418 I'm a teapot, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A joke that too many programs took up for the number to be given to anything else.
     *
     * <p>Can come from an origin server. The number is reserved.
     *
     * <p>Source: RFC 9110 section 15.5.19.
     */
    public static final int IM_A_TEAPOT = 418;

    /**
     * Another name for {@link #IM_A_TEAPOT}, 418 I'm a teapot.
     *
     * @deprecated use {@link #IM_A_TEAPOT}
     */
    @Deprecated
    public static final int I_AM_A_TEAPOT = IM_A_TEAPOT;

    /**
     * 422 Unprocessable Content, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The server understands the content and cannot process what it asks for, such as an order
     * for minus one apple, so that the client has to change it before it tries again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>405: No content would help, because the resource does not support the method.
     *   <li>304: Nothing is wrong &#38; the client need only use what it has stored
     *       &#60;already&#62;, which a conditional request asks for on purpose.
     * </ul>
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.5.21.
     */
    public static final int UNPROCESSABLE_CONTENT = 422;

    /**
     * Another name for {@link #UNPROCESSABLE_CONTENT}, 422 Unprocessable Content.
     *
     * @deprecated use {@link #UNPROCESSABLE_CONTENT}
     */
    @Deprecated
    public static final int UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

    /**
     * 502 Bad Gateway, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A server further in gave an answer that cannot be used.
     *
     * <p>Can come from an origin server, or a gateway, proxy or load balancer.
     *
     * <p>Source: RFC 9110 section 15.6.3.
     */
    public static final int BAD_GATEWAY = 502;

    private Code() {}
  }

  /**
   * The status codes of the IANA HTTP Status Code Registry as text, for annotations that take
   * strings.
   */
  public static final class Text {
    /**
     * 100 Continue, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The client should go on and send the content of its request.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.2.1.
     */
    public static final String CONTINUE = "100";

    /**
     * 200 OK, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The request has succeeded.
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.3.1.
     */
    public static final String OK = "200";

    /**
     * 304 Not Modified, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>What the client has stored is still good.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.4.5.
     */
    public static final String NOT_MODIFIED = "304";

    /**
     * 405 Method Not Allowed, a status code of the IANA HTTP Status Code Registry.
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
    public static final String METHOD_NOT_ALLOWED = "405";

    /**
     * 418 I'm a teapot, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A joke that too many programs took up for the number to be given to anything else.
     *
     * <p>Can come from an origin server. The number is reserved.
     *
     * <p>Source: RFC 9110 section 15.5.19.
     */
    public static final String IM_A_TEAPOT = "418";

    /**
     * Another name for {@link #IM_A_TEAPOT}, 418 I'm a teapot.
     *
     * @deprecated use {@link #IM_A_TEAPOT}
     */
    @Deprecated
    public static final String I_AM_A_TEAPOT = IM_A_TEAPOT;

    /**
     * 422 Unprocessable Content, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The server understands the content and cannot process what it asks for, such as an order
     * for minus one apple, so that the client has to change it before it tries again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>405: No content would help, because the resource does not support the method.
     *   <li>304: Nothing is wrong &#38; the client need only use what it has stored
     *       &#60;already&#62;, which a conditional request asks for on purpose.
     * </ul>
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.5.21.
     */
    public static final String UNPROCESSABLE_CONTENT = "422";

    /**
     * Another name for {@link #UNPROCESSABLE_CONTENT}, 422 Unprocessable Content.
     *
     * @deprecated use {@link #UNPROCESSABLE_CONTENT}
     */
    @Deprecated
    public static final String UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

    /**
     * 502 Bad Gateway, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A server further in gave an answer that cannot be used.
     *
     * <p>Can come from an origin server, or a gateway, proxy or load balancer.
     *
     * <p>Source: RFC 9110 section 15.6.3.
     */
    public static final String BAD_GATEWAY = "502";

    private Text() {}
  }

  /** The status codes of the IANA HTTP Status Code Registry as types, for type patterns. */
  public static final class Type {
    private Type() {}

    /**
     * 100 Continue, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The client should go on and send the content of its request.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.2.1.
     */
    public static final class Continue extends Informational {
      private static final long serialVersionUID = 1L;

      static final Continue INSTANCE = new Continue();

      private Continue() {
        super(100, "Continue", "ietf");
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
     * 200 OK, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The request has succeeded.
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.3.1.
     */
    public static final class Ok extends Successful {
      private static final long serialVersionUID = 1L;

      static final Ok INSTANCE = new Ok();

      private Ok() {
        super(200, "OK", "ietf");
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
     * 304 Not Modified, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>What the client has stored is still good.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.4.5.
     */
    public static final class NotModified extends Redirection {
      private static final long serialVersionUID = 1L;

      static final NotModified INSTANCE = new NotModified();

      private NotModified() {
        super(304, "Not Modified", "ietf");
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
     * 405 Method Not Allowed, a status code of the IANA HTTP Status Code Registry.
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
    public static final class MethodNotAllowed extends ClientError {
      private static final long serialVersionUID = 1L;

      static final MethodNotAllowed INSTANCE = new MethodNotAllowed();

      private MethodNotAllowed() {
        super(405, "Method Not Allowed", "ietf");
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
     * 418 I'm a teapot, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A joke that too many programs took up for the number to be given to anything else.
     *
     * <p>Can come from an origin server. The number is reserved.
     *
     * <p>Source: RFC 9110 section 15.5.19.
     */
    public static final class ImATeapot extends ClientError {
      private static final long serialVersionUID = 1L;

      static final ImATeapot INSTANCE = new ImATeapot();

      private ImATeapot() {
        super(418, "I'm a teapot", "ietf");
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
     * 422 Unprocessable Content, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The server understands the content and cannot process what it asks for, such as an order
     * for minus one apple, so that the client has to change it before it tries again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>405: No content would help, because the resource does not support the method.
     *   <li>304: Nothing is wrong &#38; the client need only use what it has stored
     *       &#60;already&#62;, which a conditional request asks for on purpose.
     * </ul>
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.5.21.
     */
    public static final class UnprocessableContent extends ClientError {
      private static final long serialVersionUID = 1L;

      static final UnprocessableContent INSTANCE = new UnprocessableContent();

      private UnprocessableContent() {
        super(422, "Unprocessable Content", "ietf");
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
     * 502 Bad Gateway, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A server further in gave an answer that cannot be used.
     *
     * <p>Can come from an origin server, or a gateway, proxy or load balancer.
     *
     * <p>Source: RFC 9110 section 15.6.3.
     */
    public static final class BadGateway extends ServerError {
      private static final long serialVersionUID = 1L;

      static final BadGateway INSTANCE = new BadGateway();

      private BadGateway() {
        super(502, "Bad Gateway", "ietf");
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
