package dev.statute.processor.framework;

import dev.statute.processor.framework.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Micronaut 4.10.20, and what older versions had. */
final class Micronaut implements FrameworkTable {

  private static final String HTTP = "io.micronaut.http.";
  private static final String ANNOTATION = HTTP + "annotation.";
  private static final String VIEWS = "io.micronaut.views.";
  private static final String STATUS = HTTP + "HttpStatus";
  private static final String RESPONSE = HTTP + "HttpResponse";
  private static final String MUTABLE = HTTP + "MutableHttpResponse";
  private static final String FACTORY = HTTP + "HttpResponseFactory";

  private static final String CONSTANTS =
      """
      100 CONTINUE, 101 SWITCHING_PROTOCOLS, 102 PROCESSING, 103 EARLY_HINTS,
      200 OK, 201 CREATED, 202 ACCEPTED, 203 NON_AUTHORITATIVE_INFORMATION, 204 NO_CONTENT,
      205 RESET_CONTENT, 206 PARTIAL_CONTENT, 207 MULTI_STATUS, 208 ALREADY_IMPORTED, 226 IM_USED,
      300 MULTIPLE_CHOICES, 301 MOVED_PERMANENTLY, 302 FOUND, 303 SEE_OTHER, 304 NOT_MODIFIED,
      305 USE_PROXY, 306 SWITCH_PROXY, 307 TEMPORARY_REDIRECT, 308 PERMANENT_REDIRECT,
      400 BAD_REQUEST, 401 UNAUTHORIZED, 402 PAYMENT_REQUIRED, 403 FORBIDDEN, 404 NOT_FOUND,
      405 METHOD_NOT_ALLOWED, 406 NOT_ACCEPTABLE, 407 PROXY_AUTHENTICATION_REQUIRED,
      408 REQUEST_TIMEOUT, 409 CONFLICT, 410 GONE, 411 LENGTH_REQUIRED, 412 PRECONDITION_FAILED,
      413 REQUEST_ENTITY_TOO_LARGE, 414 REQUEST_URI_TOO_LONG, 415 UNSUPPORTED_MEDIA_TYPE,
      416 REQUESTED_RANGE_NOT_SATISFIABLE, 417 EXPECTATION_FAILED, 418 I_AM_A_TEAPOT,
      420 ENHANCE_YOUR_CALM, 421 MISDIRECTED_REQUEST, 422 UNPROCESSABLE_ENTITY, 423 LOCKED,
      424 FAILED_DEPENDENCY, 425 TOO_EARLY, 426 UPGRADE_REQUIRED, 428 PRECONDITION_REQUIRED,
      429 TOO_MANY_REQUESTS, 431 REQUEST_HEADER_FIELDS_TOO_LARGE, 444 NO_RESPONSE,
      450 BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS, 451 UNAVAILABLE_FOR_LEGAL_REASONS,
      494 REQUEST_HEADER_TOO_LARGE,
      500 INTERNAL_SERVER_ERROR, 501 NOT_IMPLEMENTED, 502 BAD_GATEWAY, 503 SERVICE_UNAVAILABLE,
      504 GATEWAY_TIMEOUT, 505 HTTP_VERSION_NOT_SUPPORTED, 506 VARIANT_ALSO_NEGOTIATES,
      507 INSUFFICIENT_STORAGE, 508 LOOP_DETECTED, 509 BANDWIDTH_LIMIT_EXCEEDED, 510 NOT_EXTENDED,
      511 NETWORK_AUTHENTICATION_REQUIRED, 522 CONNECTION_TIMED_OUT
      """;

  /** The constant that Micronaut 4 has removed. */
  private static final String FORMER = "425 UNORDERED_COLLECTION";

  private static final String FACTORIES =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 301 redirect, 303 seeOther,
      304 notModified, 307 temporaryRedirect, 308 permanentRedirect, 400 badRequest,
      401 unauthorized, 404 notFound, 405 notAllowed, 405 notAllowedGeneric,
      422 unprocessableEntity, 500 serverError
      """;

  /** The exceptions with a fixed status. */
  private static final String EXCEPTIONS =
      """
      400 NotWebSocketRequestException, 404 NotFoundException, 405 NotAllowedException,
      406 NotAcceptableException, 415 UnsupportedMediaException
      """;

  @Override
  public String name() {
    return "Micronaut";
  }

  @Override
  public List<StatusAnnotation> annotations() {
    return List.of(StatusAnnotation.setting(ANNOTATION + "Status", Form.CONSTANT, "value"));
  }

  @Override
  public Map<String, Map<String, Integer>> constants() {
    return Map.of(STATUS, CodeRows.read(CONSTANTS, FORMER));
  }

  @Override
  public Optional<HandlerTable> handlers() {
    HandlerTable.Builder table = new HandlerTable.Builder();
    addAnnotations(table);
    table
        .value(200)
        .nothing(200)
        .empty(404)
        // A stream can be a stream of responses.
        .wrappers("org.reactivestreams.Publisher", "java.util.concurrent.Flow.Publisher")
        .carriers(RESPONSE, HTTP + "HttpResponseProvider")
        .open(
            // As the returned value it is the status; in a wrapper, @Status overrides it.
            STATUS,
            HTTP + "HttpMessage",
            "io.micronaut.core.attr.AttributeHolder",
            VIEWS + "ModelAndView",
            // A conditional request for an unchanged file gets 304.
            "java.io.File",
            // It can change the response. Streamed and system files are such types.
            HTTP + "server.types.CustomizableResponseType");
    return Optional.of(table.remedy("@Status or an HttpResponse").build());
  }

  private static void addAnnotations(HandlerTable.Builder table) {
    table
        // Not their common meta-annotation: @Error has it too, and a plain return of an error
        // handler has the status 500, or that of @Error.
        .mappings(CodeRows.types(ANNOTATION, "Get", "Post", "Put", "Patch", "Delete", "Head"))
        .mappings(CodeRows.types(ANNOTATION, "Options", "Trace", "CustomHttpMethod"))
        .controllers(ANNOTATION + "Controller")
        .roots(ANNOTATION + "Controller")
        .clients(HTTP + "client.annotation.Client")
        .interceptors(
            ANNOTATION + "FilterMatcher",
            VIEWS + "View",
            VIEWS + "turbo.TurboView",
            VIEWS + "turbo.TurboFrameView");
  }

  @Override
  public ResponseTable responses() {
    return ResponseTable.of(CallRow.together(factories(), calls()))
        .withStatuses(STATUS)
        .withCarriers(RESPONSE, MUTABLE)
        .withSent(STATUS);
  }

  private static List<CallRow> factories() {
    return CallRow.together(
        CallRow.all(
            RESPONSE, Set.of("ok", "created", "badRequest", "notFound", "serverError"), FACTORIES),
        List.of(CallRow.withContent(FACTORY, "ok", 200)));
  }

  private static List<CallRow> calls() {
    return List.of(
        CallRow.of(STATUS, "valueOf"),
        CallRow.of(RESPONSE, "status"),
        CallRow.of(MUTABLE, "status"),
        CallRow.withContent(MUTABLE, "body"),
        CallRow.withContent(FACTORY, "status"),
        CallRow.withContent(HTTP + "exceptions.HttpStatusException", CallRow.CONSTRUCTOR));
  }

  /** Other exceptions get their code from a handler bean, which an application can replace. */
  @Override
  public ExceptionTable exceptions() {
    return ExceptionTable.of(CodeRows.readTypes(HTTP + "server.exceptions.", EXCEPTIONS))
        .withHandlers(ANNOTATION + "Error");
  }
}
