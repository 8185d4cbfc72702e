package dev.statute.processor.framework;

import dev.statute.processor.framework.StatusAnnotation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Jakarta REST 4.0.0, JAX-RS 2.1.1, which has the same types in another package, and what Quarkus
 * 3.27.0, RESTEasy and Jersey add to them.
 */
final class JakartaRest implements FrameworkTable {

  private static final String JAKARTA = "jakarta.ws.rs.";
  private static final String JAVAX = "javax.ws.rs.";
  private static final String RESTEASY = "org.jboss.resteasy.reactive.";
  private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.";

  /** The name of the type and its nested types, without the package. */
  private static final String RESPONSE = "core.Response";

  private static final String BUILDER = RESPONSE + ".ResponseBuilder";
  private static final String STATUS = RESPONSE + ".Status";
  private static final String QUARKUS = RESTEASY + "RestResponse";
  private static final String QUARKUS_BUILDER = QUARKUS + ".ResponseBuilder";
  private static final String QUARKUS_STATUS = QUARKUS + ".Status";

  private static final String COMMON =
      """
      200 OK, 201 CREATED, 202 ACCEPTED, 204 NO_CONTENT, 205 RESET_CONTENT, 206 PARTIAL_CONTENT,
      301 MOVED_PERMANENTLY, 302 FOUND, 303 SEE_OTHER, 304 NOT_MODIFIED,
      305 USE_PROXY, 307 TEMPORARY_REDIRECT,
      400 BAD_REQUEST, 401 UNAUTHORIZED, 402 PAYMENT_REQUIRED, 403 FORBIDDEN, 404 NOT_FOUND,
      405 METHOD_NOT_ALLOWED, 406 NOT_ACCEPTABLE, 407 PROXY_AUTHENTICATION_REQUIRED,
      408 REQUEST_TIMEOUT, 409 CONFLICT, 410 GONE, 411 LENGTH_REQUIRED, 412 PRECONDITION_FAILED,
      415 UNSUPPORTED_MEDIA_TYPE, 416 REQUESTED_RANGE_NOT_SATISFIABLE, 417 EXPECTATION_FAILED,
      428 PRECONDITION_REQUIRED, 429 TOO_MANY_REQUESTS, 431 REQUEST_HEADER_FIELDS_TOO_LARGE,
      500 INTERNAL_SERVER_ERROR, 501 NOT_IMPLEMENTED, 502 BAD_GATEWAY, 503 SERVICE_UNAVAILABLE,
      504 GATEWAY_TIMEOUT, 505 HTTP_VERSION_NOT_SUPPORTED, 511 NETWORK_AUTHENTICATION_REQUIRED
      """;

  private static final String IN_THE_API =
      """
      413 REQUEST_ENTITY_TOO_LARGE, 414 REQUEST_URI_TOO_LONG
      """;

  /** The constants that JAX-RS and the first Jakarta REST lack. */
  private static final String LATER = "300 MULTIPLE_CHOICES, 308 PERMANENT_REDIRECT";

  private static final String LATER_IN_JAKARTA = "451 UNAVAILABLE_FOR_LEGAL_REASONS";

  private static final String IN_QUARKUS =
      """
      100 CONTINUE, 101 SWITCHING_PROTOCOLS, 203 NON_AUTHORITATIVE_INFORMATION,
      413 PAYLOAD_TOO_LARGE, 414 URI_TOO_LONG, 426 UPGRADE_REQUIRED
      """;

  private static final String FACTORIES =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 303 seeOther, 304 notModified,
      307 temporaryRedirect, 406 notAcceptable, 500 serverError
      """;

  private static final String FACTORIES_IN_QUARKUS = FACTORIES.strip() + ", 404 notFound";

  /** Their code is fixed: their constructors reject a response with another status. */
  private static final String EXCEPTIONS =
      """
      400 BadRequestException, 401 NotAuthorizedException, 403 ForbiddenException,
      404 NotFoundException, 405 NotAllowedException, 406 NotAcceptableException,
      415 NotSupportedException, 500 InternalServerErrorException,
      503 ServiceUnavailableException
      """;

  private static final String JERSEY = "org.glassfish.jersey.server.ParamException.";

  /** Jersey's exceptions for an argument that cannot be converted. */
  private static final String JERSEY_EXCEPTIONS =
      """
      400 CookieParamException, 400 FormParamException, 400 HeaderParamException,
      404 UriParamException
      """;

  @Override
  public String name() {
    return "Jakarta REST";
  }

  @Override
  public List<StatusAnnotation> annotations() {
    return List.of(StatusAnnotation.setting(RESTEASY + "ResponseStatus", Form.NUMBER, "value"));
  }

  @Override
  public Map<String, Map<String, Integer>> constants() {
    return Map.of(
        JAKARTA + STATUS,
        CodeRows.read(COMMON, IN_THE_API, LATER, LATER_IN_JAKARTA),
        JAVAX + STATUS,
        CodeRows.read(COMMON, IN_THE_API),
        QUARKUS_STATUS,
        CodeRows.read(COMMON, LATER, IN_QUARKUS));
  }

  @Override
  public Optional<HandlerTable> handlers() {
    HandlerTable.Builder table = new HandlerTable.Builder();
    addAnnotations(table);
    table
        .value(200)
        .nothing(204)
        .empty(204)
        .carriers(both(RESPONSE, BUILDER))
        .carriers(QUARKUS, QUARKUS_BUILDER);
    addOpen(table);
    addResponders(table);
    return Optional.of(table.remedy("@ResponseStatus in Quarkus, or a Response").build());
  }

  private static void addAnnotations(HandlerTable.Builder table) {
    table
        .mappings(both("HttpMethod"))
        .roots(JAKARTA + "Path")
        .clients(REST_CLIENT + "inject.RegisterRestClient")
        .clients(
            CodeRows.types(
                REST_CLIENT + "annotation.",
                "ClientHeaderParam",
                "ClientHeaderParams",
                "RegisterClientHeaders",
                "RegisterProvider",
                "RegisterProviders"))
        // A filter that is bound by name, and a method that returns a view.
        .interceptors(both("NameBinding"))
        .interceptors("jakarta.mvc.Controller", "javax.mvc.Controller");
  }

  private static void addOpen(HandlerTable.Builder table) {
    table.open(
        // Quarkus checks at run time whether the stream is a RestMulti. Only a RestMulti with a
        // status set overrides @ResponseStatus.
        "io.smallrye.mutiny.Multi",
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher",
        // A range request for it gets 206.
        "java.io.File",
        "java.nio.file.Path",
        RESTEASY + "FilePart",
        RESTEASY + "PathPart",
        "org.glassfish.jersey.server.mvc.Viewable");
  }

  private static void addResponders(HandlerTable.Builder table) {
    table
        .responders(
            both(
                "container.AsyncResponse", "container.ContainerRequestContext", "sse.SseEventSink"))
        .responders(
            RESTEASY + "server.core.ResteasyReactiveRequestContext",
            RESTEASY + "server.spi.ServerHttpResponse",
            "org.jboss.resteasy.spi.HttpResponse",
            "org.glassfish.grizzly.http.server.Response",
            "io.quarkus.vertx.http.runtime.CurrentVertxRequest",
            "io.vertx.core.http.HttpServerRequest",
            "io.vertx.core.http.HttpServerResponse",
            "io.vertx.ext.web.RoutingContext");
  }

  @Override
  public ResponseTable responses() {
    List<CallRow> calls = new ArrayList<>(quarkus());
    for (String rest : List.of(JAKARTA, JAVAX)) {
      calls.addAll(factories(rest));
      calls.addAll(exceptions(rest));
    }
    return ResponseTable.of(calls)
        .withStatuses(both(STATUS, RESPONSE + ".StatusType"))
        .withStatuses(QUARKUS_STATUS)
        .withCarriers(both(RESPONSE, BUILDER))
        .withCarriers(QUARKUS, QUARKUS_BUILDER);
  }

  private static List<CallRow> factories(String rest) {
    return CallRow.together(
        CallRow.all(rest + STATUS, "fromStatusCode"),
        CallRow.all(rest + RESPONSE, Set.of("ok", "accepted"), FACTORIES),
        CallRow.all(rest + RESPONSE, "status", "fromResponse"),
        CallRow.all(rest + BUILDER, "status"),
        List.of(CallRow.withContent(rest + BUILDER, "entity")));
  }

  private static List<CallRow> quarkus() {
    return CallRow.together(
        CallRow.all(QUARKUS_STATUS, "fromStatusCode"),
        CallRow.all(QUARKUS, Set.of("ok", "accepted"), FACTORIES_IN_QUARKUS),
        CallRow.all(QUARKUS, "fromResponse"),
        CallRow.all(QUARKUS_BUILDER, Set.of("ok", "accepted"), FACTORIES_IN_QUARKUS),
        CallRow.all(QUARKUS_BUILDER, "fromResponse", "status"),
        List.of(
            CallRow.withContent(QUARKUS, "status"),
            CallRow.withContent(QUARKUS_BUILDER, "create"),
            CallRow.withContent(QUARKUS_BUILDER, "entity")));
  }

  private static List<CallRow> exceptions(String rest) {
    return List.of(
        CallRow.of(rest + "WebApplicationException", CallRow.CONSTRUCTOR, 500),
        CallRow.of(rest + "RedirectionException", CallRow.CONSTRUCTOR),
        CallRow.of(rest + "ClientErrorException", CallRow.CONSTRUCTOR),
        CallRow.of(rest + "ServerErrorException", CallRow.CONSTRUCTOR));
  }

  @Override
  public ExceptionTable exceptions() {
    Map<String, Integer> codes = CodeRows.readTypes(JERSEY, JERSEY_EXCEPTIONS);
    for (String rest : List.of(JAKARTA, JAVAX)) {
      codes.putAll(CodeRows.readTypes(rest, EXCEPTIONS));
    }
    return ExceptionTable.of(codes).withHandlers(RESTEASY + "server.ServerExceptionMapper");
  }

  /** The names of types in both packages. */
  private static String[] both(String... names) {
    String[] types = new String[2 * names.length];
    for (int i = 0; i < names.length; i++) {
      types[2 * i] = JAKARTA + names[i];
      types[2 * i + 1] = JAVAX + names[i];
    }
    return types;
  }
}
