package com.example.http;

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
   * The typed constants of {@link Http}.
   *
   * @hidden
   */
  public sealed interface OfHttp permits Http {
    /**
     * 100 Continue, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The client should go on and send the content of its request.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.2.1.
     */
    Http.Type.Continue CONTINUE = Http.Type.Continue.INSTANCE;

    /**
     * 200 OK, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>The request has succeeded.
     *
     * <p>Can come from an origin server.
     *
     * <p>Source: RFC 9110 section 15.3.1.
     */
    Http.Type.Ok OK = Http.Type.Ok.INSTANCE;

    /**
     * 304 Not Modified, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>What the client has stored is still good.
     *
     * <p>Can come from an origin server. A response with this code has no content.
     *
     * <p>Source: RFC 9110 section 15.4.5.
     */
    Http.Type.NotModified NOT_MODIFIED = Http.Type.NotModified.INSTANCE;

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
    Http.Type.MethodNotAllowed METHOD_NOT_ALLOWED = Http.Type.MethodNotAllowed.INSTANCE;

    /**
     * 418 I'm a teapot, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A joke that too many programs took up for the number to be given to anything else.
     *
     * <p>Can come from an origin server. The number is reserved.
     *
     * <p>Source: RFC 9110 section 15.5.19.
     */
    Http.Type.ImATeapot IM_A_TEAPOT = Http.Type.ImATeapot.INSTANCE;

    /**
     * Another name for {@link #IM_A_TEAPOT}, 418 I'm a teapot.
     *
     * @deprecated use {@link #IM_A_TEAPOT}
     */
    @Deprecated
    Http.Type.ImATeapot I_AM_A_TEAPOT = IM_A_TEAPOT;

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
    Http.Type.UnprocessableContent UNPROCESSABLE_CONTENT = Http.Type.UnprocessableContent.INSTANCE;

    /**
     * Another name for {@link #UNPROCESSABLE_CONTENT}, 422 Unprocessable Content.
     *
     * @deprecated use {@link #UNPROCESSABLE_CONTENT}
     */
    @Deprecated
    Http.Type.UnprocessableContent UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

    /**
     * 502 Bad Gateway, a status code of the IANA HTTP Status Code Registry.
     *
     * <p>A server further in gave an answer that cannot be used.
     *
     * <p>Can come from an origin server, or a gateway, proxy or load balancer.
     *
     * <p>Source: RFC 9110 section 15.6.3.
     */
    Http.Type.BadGateway BAD_GATEWAY = Http.Type.BadGateway.INSTANCE;
  }

  /**
   * The typed constants of {@link Nginx}.
   *
   * @hidden
   */
  public sealed interface OfNginx permits Nginx {
    /**
     * 444 No Response, a status code of nginx.
     *
     * <p>nginx closes the connection without an answer.
     *
     * <p>Can come from a log (never sent).
     */
    Nginx.Type.NoResponse NO_RESPONSE = Nginx.Type.NoResponse.INSTANCE;

    /**
     * Another name for {@link #NO_RESPONSE}, 444 No Response.
     *
     * @deprecated use {@link #NO_RESPONSE}
     */
    @Deprecated
    Nginx.Type.NoResponse CLOSED = NO_RESPONSE;

    /**
     * 499 Client Closed Request, a status code of nginx.
     *
     * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
     *
     * <p>Can come from a log (never sent).
     *
     * <p>Source: src/http/ngx_http_request.c.
     */
    Nginx.Type.ClientClosedRequest CLIENT_CLOSED_REQUEST = Nginx.Type.ClientClosedRequest.INSTANCE;
  }
}
