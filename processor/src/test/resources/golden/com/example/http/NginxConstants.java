package com.example.http;

import dev.statute.meta.Generated;
import java.lang.Deprecated;

/**
 * The typed constants of {@link Nginx}, to be used as its members. They are in a separate
 * interface so that looking up one code does not load the classes of all codes.
 */
@Generated
public sealed interface NginxConstants permits Nginx {
  /**
   * 444 No Response, a status code of nginx.
   *
   * <p>nginx closes the connection without an answer.
   *
   * <p>Can come from a log (never sent).
   */
  Nginx.NoResponse NO_RESPONSE = Nginx.NoResponse.INSTANCE;

  /**
   * Another name for {@link #NO_RESPONSE}, 444 No Response.
   *
   * @deprecated use {@link #NO_RESPONSE}
   */
  @Deprecated
  Nginx.NoResponse CLOSED = NO_RESPONSE;

  /**
   * 499 Client Closed Request, a status code of nginx.
   *
   * <p>The client was gone before the answer; &#60;b&#62;only&#60;/b&#62; the log says so.
   *
   * <p>Can come from a log (never sent).
   *
   * <p>Source: src/http/ngx_http_request.c.
   */
  Nginx.ClientClosedRequest CLIENT_CLOSED_REQUEST = Nginx.ClientClosedRequest.INSTANCE;
}
