package dev.statute.processor.framework;

import java.util.Map;
import java.util.function.IntFunction;
import javax.ws.rs.core.Response;

/** Makes responses of JAX-RS, whose types are named like those of Jakarta REST. */
final class JaxRsResponses {

  static final Map<Class<?>, IntFunction<Object>> MAKERS =
      Map.of(
          // There are exceptions that refuse one without this header field.
          Response.class,
          code -> Response.status(code).allow("GET").build(),
          Response.ResponseBuilder.class,
          Response::status,
          Response.Status.class,
          Response.Status::fromStatusCode,
          Response.StatusType.class,
          Response.Status::fromStatusCode);

  private JaxRsResponses() {}
}
