package dev.statute.processor;

import java.util.List;
import java.util.Set;

/** The responses of Spring MVC and WebFlux, as of 7.0.9, and what older versions had. */
final class SpringResponses {

  private static final String SPRING = "org.springframework.";
  private static final String WEB = SPRING + "web.";
  private static final String BIND = WEB + "bind.";
  private static final String STATUS_CODE = SPRING + "http.HttpStatusCode";
  private static final String ENTITY = SPRING + "http.ResponseEntity";
  private static final String PROBLEM = SPRING + "http.ProblemDetail";
  private static final String ERROR = WEB + "ErrorResponse";

  /** The packages of the responses of functional handlers. */
  private static final String SERVLET = WEB + "servlet.function.";

  private static final String REACTIVE = WEB + "reactive.function.server.";

  private static final String MADE =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 400 badRequest, 404 notFound,
      422 unprocessableContent, 422 unprocessableEntity
      """;

  /** Those that stand for a code of their own, in {@code org.springframework.web}. */
  private static final String EXCEPTIONS =
      """
      400 bind.MethodArgumentNotValidException,
      400 bind.MissingMatrixVariableException,
      400 bind.MissingRequestCookieException,
      400 bind.MissingRequestHeaderException,
      400 bind.MissingServletRequestParameterException,
      400 bind.UnsatisfiedServletRequestParameterException,
      400 multipart.support.MissingServletRequestPartException,
      400 server.ServerWebInputException,
      400 accept.InvalidApiVersionException, 400 accept.MissingApiVersionException,
      404 servlet.NoHandlerFoundException, 404 servlet.resource.NoResourceFoundException,
      404 reactive.resource.NoResourceFoundException,
      405 HttpRequestMethodNotSupportedException, 405 server.MethodNotAllowedException,
      406 HttpMediaTypeNotAcceptableException, 406 server.NotAcceptableStatusException,
      413 server.ContentTooLargeException, 413 server.PayloadTooLargeException,
      415 HttpMediaTypeNotSupportedException, 415 server.UnsupportedMediaTypeStatusException,
      500 server.ServerErrorException,
      503 context.request.async.AsyncRequestTimeoutException
      """;

  private SpringResponses() {}

  static Responses responses() {
    return new Responses(Set.of(SpringStatuses.TYPE, STATUS_CODE), holders(), Set.of(), calls());
  }

  static ExceptionRules exceptions() {
    return new ExceptionRules(
        NamedCodes.readTypes(WEB, EXCEPTIONS),
        Set.of(BIND + "annotation.ResponseStatus"),
        Set.of(BIND + "annotation.ExceptionHandler"),
        Set.of(BIND + "annotation.ControllerAdvice"));
  }

  private static Set<String> holders() {
    return Set.of(
        ENTITY,
        ENTITY + ".BodyBuilder",
        ENTITY + ".HeadersBuilder",
        PROBLEM,
        ERROR,
        ERROR + ".Builder",
        SERVLET + "ServerResponse",
        SERVLET + "ServerResponse.BodyBuilder",
        SERVLET + "ServerResponse.HeadersBuilder",
        SERVLET + "EntityResponse",
        SERVLET + "EntityResponse.Builder",
        SERVLET + "RenderingResponse",
        SERVLET + "RenderingResponse.Builder",
        REACTIVE + "ServerResponse",
        REACTIVE + "ServerResponse.BodyBuilder",
        REACTIVE + "ServerResponse.HeadersBuilder",
        REACTIVE + "EntityResponse",
        REACTIVE + "EntityResponse.Builder",
        REACTIVE + "RenderingResponse",
        REACTIVE + "RenderingResponse.Builder");
  }

  private static List<StatusCall> calls() {
    return StatusCall.together(
        statuses(),
        entities(),
        errors(),
        functional(SERVLET),
        servlet(),
        functional(REACTIVE),
        reactive());
  }

  private static List<StatusCall> statuses() {
    return StatusCall.together(
        StatusCall.all(SpringStatuses.TYPE, "valueOf", "resolve"),
        StatusCall.all(STATUS_CODE, "valueOf"));
  }

  private static List<StatusCall> entities() {
    return StatusCall.together(
        StatusCall.all(ENTITY, Set.of("ok"), MADE.strip() + ", 500 internalServerError"),
        StatusCall.all(ENTITY, "status"),
        List.of(
            StatusCall.withContent(ENTITY, StatusCall.CONSTRUCTOR),
            // What is empty or null is not found.
            StatusCall.of(ENTITY, "of", 200, 404),
            StatusCall.withContent(ENTITY, "ofNullable", 200, 404),
            StatusCall.withContent(ENTITY + ".BodyBuilder", "body")));
  }

  private static List<StatusCall> errors() {
    return StatusCall.together(
        StatusCall.all(PROBLEM, "forStatus", "forStatusAndDetail", "setStatus"),
        StatusCall.all(ERROR, "create", "builder"),
        StatusCall.all(ERROR + "Exception", StatusCall.CONSTRUCTOR),
        StatusCall.all(WEB + "server.ResponseStatusException", StatusCall.CONSTRUCTOR),
        // Some of their subtypes stand for another code.
        List.of(
            StatusCall.of(BIND + "ServletRequestBindingException", StatusCall.CONSTRUCTOR, 400),
            StatusCall.of(BIND + "MissingRequestValueException", StatusCall.CONSTRUCTOR, 400)));
  }

  /** What the responses of functional handlers have in common. */
  private static List<StatusCall> functional(String server) {
    String response = server + "ServerResponse";
    return StatusCall.together(
        StatusCall.all(
            response,
            Set.of(),
            MADE.strip() + ", 303 seeOther, 307 temporaryRedirect, 308 permanentRedirect"),
        StatusCall.all(response, "status", "from"),
        StatusCall.all(server + "EntityResponse.Builder", "status"),
        StatusCall.all(server + "RenderingResponse.Builder", "status"),
        List.of(
            StatusCall.withContent(response + ".BodyBuilder", "body"),
            StatusCall.withContent(server + "EntityResponse", "fromObject", 200),
            StatusCall.of(server + "RenderingResponse", "create", 200),
            StatusCall.of(server + "RenderingResponse", "from")));
  }

  /** Not {@code async}: its status is that of a response which is there later. */
  private static List<StatusCall> servlet() {
    return List.of(StatusCall.of(SERVLET + "ServerResponse", "sse", 200));
  }

  /** Those that give a {@code Mono} of a response back are named, as it is no holder itself. */
  private static List<StatusCall> reactive() {
    String response = REACTIVE + "ServerResponse";
    return StatusCall.together(
        StatusCall.all(response + ".HeadersBuilder", "build"),
        StatusCall.all(response + ".BodyBuilder", "render"),
        StatusCall.all(REACTIVE + "EntityResponse.Builder", "build"),
        StatusCall.all(REACTIVE + "RenderingResponse.Builder", "build"),
        List.of(
            StatusCall.withContent(response + ".BodyBuilder", "bodyValue"),
            // Spring 5 had it.
            StatusCall.withContent(response + ".BodyBuilder", "syncBody"),
            StatusCall.withContent(REACTIVE + "EntityResponse", "fromProducer", 200),
            StatusCall.withContent(REACTIVE + "EntityResponse", "fromPublisher", 200)));
  }
}
