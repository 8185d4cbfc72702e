package dev.statute.processor.framework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpResponseFactory;
import io.micronaut.http.MutableHttpResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.server.EntityResponse;
import org.springframework.web.reactive.function.server.RenderingResponse;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Makes values of the real frameworks that carry a status, and reads their status. */
final class RealResponses {

  private static final Map<Class<?>, IntFunction<Object>> MAKERS =
      Map.ofEntries(
          Map.entry(int.class, code -> code),
          Map.entry(HttpStatus.class, HttpStatus::valueOf),
          Map.entry(HttpStatusCode.class, HttpStatusCode::valueOf),
          Map.entry(ResponseEntity.class, code -> ResponseEntity.status(code).build()),
          Map.entry(ResponseEntity.BodyBuilder.class, ResponseEntity::status),
          Map.entry(ResponseEntity.HeadersBuilder.class, ResponseEntity::status),
          Map.entry(ProblemDetail.class, ProblemDetail::forStatus),
          Map.entry(ErrorResponse.class, code -> error(code).build()),
          Map.entry(ErrorResponse.Builder.class, RealResponses::error),
          Map.entry(ServerResponse.class, code -> ServerResponse.status(code).build().block()),
          Map.entry(ServerResponse.BodyBuilder.class, ServerResponse::status),
          Map.entry(ServerResponse.HeadersBuilder.class, ServerResponse::status),
          Map.entry(EntityResponse.class, code -> entity(code).build().block()),
          Map.entry(EntityResponse.Builder.class, RealResponses::entity),
          Map.entry(RenderingResponse.class, code -> rendering(code).build().block()),
          Map.entry(RenderingResponse.Builder.class, RealResponses::rendering),
          // There are exceptions that refuse one without this header field.
          Map.entry(Response.class, code -> Response.status(code).allow("GET").build()),
          Map.entry(Response.ResponseBuilder.class, Response::status),
          Map.entry(Response.Status.class, Response.Status::fromStatusCode),
          Map.entry(Response.StatusType.class, Response.Status::fromStatusCode),
          Map.entry(RestResponse.class, RestResponse::status),
          Map.entry(RestResponse.ResponseBuilder.class, RestResponse.ResponseBuilder::create),
          Map.entry(RestResponse.Status.class, RestResponse.Status::fromStatusCode),
          Map.entry(HttpResponse.class, code -> HttpResponse.status(code, "text")),
          Map.entry(MutableHttpResponse.class, code -> HttpResponse.status(code, "text")),
          Map.entry(HttpResponseFactory.class, code -> HttpResponseFactory.INSTANCE),
          Map.entry(io.micronaut.http.HttpStatus.class, io.micronaut.http.HttpStatus::valueOf));

  /** The methods that lead to the code, the first that there is. */
  private static final List<String> TELLERS =
      List.of(
          "block",
          "build",
          "getResponse",
          "getStatusCode",
          "statusCode",
          "getStatus",
          "value",
          "getCode");

  private RealResponses() {}

  /** A value of a type, with a status; empty for a type whose values have none. */
  static Optional<Object> find(Class<?> type, int code) {
    return Stream.of(MAKERS, ServletResponses.MAKERS, JaxRsResponses.MAKERS)
        .filter(makers -> makers.containsKey(type))
        .map(makers -> makers.get(type).apply(code))
        .findFirst();
  }

  static Object make(Class<?> type, int code) {
    return find(type, code).orElseThrow(() -> new AssertionError(type));
  }

  private static ErrorResponse.Builder error(int code) {
    return ErrorResponse.builder(new IllegalStateException(), HttpStatusCode.valueOf(code), "text");
  }

  private static EntityResponse.Builder<String> entity(int code) {
    return EntityResponse.fromObject("text").status(code);
  }

  private static RenderingResponse.Builder rendering(int code) {
    return RenderingResponse.create("text").status(code);
  }

  /** The status that a value is or carries. */
  static int status(Object value) {
    if (value instanceof Integer code) {
      return code;
    }
    return status(
        TELLERS.stream()
            .flatMap(name -> method(value, name))
            .findFirst()
            .map(method -> RealCalls.call(method, value))
            .orElseThrow());
  }

  private static Stream<Method> method(Object value, String name) {
    return Arrays.stream(value.getClass().getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0);
  }
}
