package com.example.http;

import dev.statute.meta.Generated;

/**
 * The typed constants of {@link Http}, to be used as members of it. They stand apart, so that
 * looking a code up there does not load the classes of all.
 */
@Generated
public sealed interface HttpConstants permits Http {
  /**
   * 100 Continue. The client should go on and send the content of its request.
   */
  Http.Continue CONTINUE = Http.Continue.INSTANCE;

  /**
   * 200 OK. The request has succeeded.
   */
  Http.Ok OK = Http.Ok.INSTANCE;

  /**
   * 304 Not Modified. What the client has stored is still good.
   */
  Http.NotModified NOT_MODIFIED = Http.NotModified.INSTANCE;

  /**
   * 405 Method Not Allowed. The resource does not support the method of the request.
   */
  Http.MethodNotAllowed METHOD_NOT_ALLOWED = Http.MethodNotAllowed.INSTANCE;

  /**
   * 418 I'm a teapot. A joke that too many programs took up for the number to be given to
   * anything else.
   */
  Http.ImATeapot IM_A_TEAPOT = Http.ImATeapot.INSTANCE;

  /**
   * Another name of {@link #IM_A_TEAPOT}, 418 I'm a teapot.
   *
   * @deprecated use {@link #IM_A_TEAPOT}
   */
  @Deprecated
  Http.ImATeapot I_AM_A_TEAPOT = IM_A_TEAPOT;

  /**
   * 422 Unprocessable Content. The server understands the content and cannot process what it
   * asks for, such as an order for minus one apple, so that the client has to change it before
   * it tries again.
   */
  Http.UnprocessableContent UNPROCESSABLE_CONTENT = Http.UnprocessableContent.INSTANCE;

  /**
   * Another name of {@link #UNPROCESSABLE_CONTENT}, 422 Unprocessable Content.
   *
   * @deprecated use {@link #UNPROCESSABLE_CONTENT}
   */
  @Deprecated
  Http.UnprocessableContent UNPROCESSABLE_ENTITY = UNPROCESSABLE_CONTENT;

  /**
   * 502 Bad Gateway. A server further in gave an answer that cannot be used.
   */
  Http.BadGateway BAD_GATEWAY = Http.BadGateway.INSTANCE;
}
