package dev.statute.processor.framework;

import dev.statute.processor.framework.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spring MVC and WebFlux 7.0.9, and what older versions had. */
final class Spring implements FrameworkTable {

  private static final String SPRING = "org.springframework.";
  private static final String HTTP = SPRING + "http.";
  private static final String WEB = SPRING + "web.";
  private static final String BIND = WEB + "bind.";
  private static final String ANNOTATION = BIND + "annotation.";
  private static final String EXCHANGE = WEB + "service.annotation.HttpExchange";
  private static final String CONTROLLER = SPRING + "stereotype.Controller";
  private static final String ADVICE = ANNOTATION + "ControllerAdvice";
  private static final String STATUS = HTTP + "HttpStatus";
  private static final String STATUS_CODE = HTTP + "HttpStatusCode";
  private static final String ENTITY = HTTP + "ResponseEntity";
  private static final String PROBLEM = HTTP + "ProblemDetail";
  private static final String ERROR = WEB + "ErrorResponse";

  /** The packages of the responses of functional handlers. */
  private static final String SERVLET = WEB + "servlet.function.";

  private static final String REACTIVE = WEB + "reactive.function.server.";
  private static final String RESPONSE = "ServerResponse";
  private static final String BODY = ".BodyBuilder";

  private static final String CONSTANTS =
      """
      100 CONTINUE, 101 SWITCHING_PROTOCOLS, 102 PROCESSING, 103 EARLY_HINTS,
      200 OK, 201 CREATED, 202 ACCEPTED, 203 NON_AUTHORITATIVE_INFORMATION, 204 NO_CONTENT,
      205 RESET_CONTENT, 206 PARTIAL_CONTENT, 207 MULTI_STATUS, 208 ALREADY_REPORTED, 226 IM_USED,
      300 MULTIPLE_CHOICES, 301 MOVED_PERMANENTLY, 302 FOUND, 303 SEE_OTHER, 304 NOT_MODIFIED,
      307 TEMPORARY_REDIRECT, 308 PERMANENT_REDIRECT,
      400 BAD_REQUEST, 401 UNAUTHORIZED, 402 PAYMENT_REQUIRED, 403 FORBIDDEN, 404 NOT_FOUND,
      405 METHOD_NOT_ALLOWED, 406 NOT_ACCEPTABLE, 407 PROXY_AUTHENTICATION_REQUIRED,
      408 REQUEST_TIMEOUT, 409 CONFLICT, 410 GONE, 411 LENGTH_REQUIRED, 412 PRECONDITION_FAILED,
      413 CONTENT_TOO_LARGE, 413 PAYLOAD_TOO_LARGE, 414 URI_TOO_LONG, 415 UNSUPPORTED_MEDIA_TYPE,
      416 REQUESTED_RANGE_NOT_SATISFIABLE, 417 EXPECTATION_FAILED, 418 I_AM_A_TEAPOT,
      421 MISDIRECTED_REQUEST, 422 UNPROCESSABLE_CONTENT, 422 UNPROCESSABLE_ENTITY, 423 LOCKED,
      424 FAILED_DEPENDENCY, 425 TOO_EARLY, 426 UPGRADE_REQUIRED, 428 PRECONDITION_REQUIRED,
      429 TOO_MANY_REQUESTS, 431 REQUEST_HEADER_FIELDS_TOO_LARGE,
      451 UNAVAILABLE_FOR_LEGAL_REASONS,
      500 INTERNAL_SERVER_ERROR, 501 NOT_IMPLEMENTED, 502 BAD_GATEWAY, 503 SERVICE_UNAVAILABLE,
      504 GATEWAY_TIMEOUT, 505 HTTP_VERSION_NOT_SUPPORTED, 506 VARIANT_ALSO_NEGOTIATES,
      507 INSUFFICIENT_STORAGE, 508 LOOP_DETECTED, 509 BANDWIDTH_LIMIT_EXCEEDED, 510 NOT_EXTENDED,
      511 NETWORK_AUTHENTICATION_REQUIRED
      """;

  /** The constants that Spring 7 has removed. */
  private static final String FORMER =
      """
      103 CHECKPOINT, 302 MOVED_TEMPORARILY, 305 USE_PROXY, 413 REQUEST_ENTITY_TOO_LARGE,
      414 REQUEST_URI_TOO_LONG, 419 INSUFFICIENT_SPACE_ON_RESOURCE, 420 METHOD_FAILURE,
      421 DESTINATION_LOCKED
      """;

  private static final String FACTORIES =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 400 badRequest, 404 notFound,
      422 unprocessableContent, 422 unprocessableEntity
      """;

  /** The exceptions with a fixed code, in {@code org.springframework.web}. */
  private static final String EXCEPTIONS =
      """
      400 bind.MethodArgumentNotValidException, 400 bind.MissingMatrixVariableException,
      400 bind.MissingRequestCookieException, 400 bind.MissingRequestHeaderException,
      400 bind.MissingServletRequestParameterException,
      400 bind.UnsatisfiedServletRequestParameterException,
      400 multipart.support.MissingServletRequestPartException, 400 server.ServerWebInputException,
      400 accept.InvalidApiVersionException, 400 accept.MissingApiVersionException,
      404 servlet.NoHandlerFoundException, 404 servlet.resource.NoResourceFoundException,
      404 reactive.resource.NoResourceFoundException, 405 HttpRequestMethodNotSupportedException,
      405 server.MethodNotAllowedException, 406 HttpMediaTypeNotAcceptableException,
      406 server.NotAcceptableStatusException, 413 server.ContentTooLargeException,
      413 server.PayloadTooLargeException, 415 HttpMediaTypeNotSupportedException,
      415 server.UnsupportedMediaTypeStatusException, 500 server.ServerErrorException,
      503 context.request.async.AsyncRequestTimeoutException
      """;

  @Override
  public String name() {
    return "Spring";
  }

  @Override
  public List<StatusAnnotation> annotations() {
    return List.of(
        StatusAnnotation.setting(ANNOTATION + "ResponseStatus", Form.CONSTANT, "value", "code")
            .withOtherwise("500")
            .withReason("reason"));
  }

  @Override
  public Map<String, Map<String, Integer>> constants() {
    return Map.of(STATUS, CodeRows.read(CONSTANTS, FORMER));
  }

  @Override
  public Optional<HandlerTable> handlers() {
    HandlerTable.Builder table = new HandlerTable.Builder();
    addAnnotations(table);
    table.value(200).nothing(200).empty(200);
    table
        // A stream is content, unless it is a stream of a single ResponseEntity.
        .wrappers("org.reactivestreams.Publisher", "java.util.concurrent.Flow.Publisher")
        .wrappers("java.util.concurrent.Callable", SPRING + "util.concurrent.ListenableFuture")
        .wrappers(CodeRows.types(WEB + "context.request.async.", "DeferredResult", "WebAsyncTask"))
        .carriers(ENTITY, SERVLET + RESPONSE, REACTIVE + RESPONSE)
        .functions(SERVLET + "HandlerFunction", REACTIVE + "HandlerFunction")
        .responders(
            HTTP + "server.ServerHttpResponse",
            HTTP + "server.reactive.ServerHttpResponse",
            WEB + "context.request.WebRequest",
            WEB + "server.ServerWebExchange");
    addOpen(table);
    return Optional.of(table.remedy("@ResponseStatus or a ResponseEntity").build());
  }

  private static void addAnnotations(HandlerTable.Builder table) {
    table
        .mappings(ANNOTATION + "RequestMapping", ANNOTATION + "ExceptionHandler", EXCHANGE)
        .controllers(CONTROLLER, ADVICE)
        .roots(CONTROLLER, ADVICE)
        // A handler can implement such an interface too; it is then not recognized.
        .clients(EXCHANGE)
        .clients(SPRING + "cloud.openfeign.FeignClient", SPRING + "cloud.netflix.feign.FeignClient")
        .contents(ANNOTATION + "ResponseBody");
  }

  private static void addOpen(HandlerTable.Builder table) {
    table.open(
        // They set the status, usually to that of a @ResponseStatus on the same method.
        PROBLEM,
        ERROR,
        SPRING + "ui.Model",
        WEB + "servlet.ModelAndView",
        WEB + "servlet.View",
        WEB + "reactive.result.view.View",
        WEB + "reactive.result.view.Rendering",
        WEB + "reactive.result.view.FragmentsRendering",
        HTTP + "HttpHeaders",
        // It has no status, but its subtype ResponseEntity has.
        HTTP + "HttpEntity",
        // A subclass of it may set the status.
        WEB + "servlet.mvc.method.annotation.ResponseBodyEmitter",
        // A range request for it gets 206.
        SPRING + "core.io.Resource",
        SPRING + "core.io.support.ResourceRegion");
  }

  @Override
  public ResponseTable responses() {
    ResponseTable responses =
        ResponseTable.of(CallRow.together(entities(), errors(), servlet(), reactive()))
            .withStatuses(STATUS, STATUS_CODE)
            .withCarriers(CodeRows.types(ENTITY, "", BODY, ".HeadersBuilder"))
            .withCarriers(PROBLEM, ERROR, ERROR + ".Builder");
    for (String server : List.of(SERVLET, REACTIVE)) {
      responses =
          responses
              .withCarriers(CodeRows.types(server + RESPONSE, "", BODY, ".HeadersBuilder"))
              .withCarriers(CodeRows.types(server + "EntityResponse", "", ".Builder"))
              .withCarriers(CodeRows.types(server + "RenderingResponse", "", ".Builder"));
    }
    return responses;
  }

  private static List<CallRow> entities() {
    return CallRow.together(
        CallRow.all(STATUS, "valueOf", "resolve"),
        CallRow.all(STATUS_CODE, "valueOf"),
        CallRow.all(ENTITY, Set.of("ok"), FACTORIES.strip() + ", 500 internalServerError"),
        CallRow.all(ENTITY, "status"),
        List.of(
            CallRow.withContent(ENTITY, CallRow.CONSTRUCTOR),
            // 404 if the value is empty or null.
            CallRow.of(ENTITY, "of", 200, 404),
            CallRow.withContent(ENTITY, "ofNullable", 200, 404),
            CallRow.withContent(ENTITY + BODY, "body")));
  }

  private static List<CallRow> errors() {
    return CallRow.together(
        CallRow.all(PROBLEM, "forStatus", "forStatusAndDetail", "setStatus"),
        CallRow.all(ERROR, "create", "builder"),
        List.of(
            CallRow.of(ERROR + "Exception", CallRow.CONSTRUCTOR),
            CallRow.of(WEB + "server.ResponseStatusException", CallRow.CONSTRUCTOR),
            // Some of their subtypes have another code.
            CallRow.of(BIND + "ServletRequestBindingException", CallRow.CONSTRUCTOR, 400),
            CallRow.of(BIND + "MissingRequestValueException", CallRow.CONSTRUCTOR, 400)));
  }

  /** The calls that the responses of both kinds of functional handlers have. */
  private static List<CallRow> functional(String server) {
    return CallRow.together(
        CallRow.all(
            server + RESPONSE,
            Set.of(),
            FACTORIES.strip() + ", 303 seeOther, 307 temporaryRedirect, 308 permanentRedirect"),
        CallRow.all(server + RESPONSE, "status", "from"),
        List.of(
            CallRow.withContent(server + RESPONSE + BODY, "body"),
            CallRow.of(server + "EntityResponse.Builder", "status"),
            CallRow.withContent(server + "EntityResponse", "fromObject", 200),
            CallRow.of(server + "RenderingResponse.Builder", "status"),
            CallRow.of(server + "RenderingResponse", "create", 200),
            CallRow.of(server + "RenderingResponse", "from")));
  }

  /** Without {@code async}: its status is that of a response that exists later. */
  private static List<CallRow> servlet() {
    return CallRow.together(
        functional(SERVLET), List.of(CallRow.of(SERVLET + RESPONSE, "sse", 200)));
  }

  /** With the methods that return a {@code Mono} of a response, as a {@code Mono} is no carrier. */
  private static List<CallRow> reactive() {
    return CallRow.together(
        functional(REACTIVE),
        List.of(
            CallRow.of(REACTIVE + RESPONSE + ".HeadersBuilder", "build"),
            CallRow.of(REACTIVE + RESPONSE + BODY, "render"),
            CallRow.withContent(REACTIVE + RESPONSE + BODY, "bodyValue"),
            // Only in Spring 5.
            CallRow.withContent(REACTIVE + RESPONSE + BODY, "syncBody"),
            CallRow.of(REACTIVE + "EntityResponse.Builder", "build"),
            CallRow.withContent(REACTIVE + "EntityResponse", "fromProducer", 200),
            CallRow.withContent(REACTIVE + "EntityResponse", "fromPublisher", 200),
            CallRow.of(REACTIVE + "RenderingResponse.Builder", "build")));
  }

  @Override
  public ExceptionTable exceptions() {
    return ExceptionTable.of(CodeRows.readTypes(WEB, EXCEPTIONS))
        .withMarks(ANNOTATION + "ResponseStatus")
        .withHandlers(ANNOTATION + "ExceptionHandler")
        .withAdvices(ADVICE);
  }
}
