package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Jakarta REST, as of 4.0.0, and JAX-RS, as of 2.1.1, which has the same types in another package;
 * and what Quarkus 3.27.0, RESTEasy and Jersey add to it.
 */
final class JakartaRest implements Framework {

  private static final String JAKARTA = "jakarta.ws.rs.";
  private static final String JAVAX = "javax.ws.rs.";
  private static final String RESTEASY = "org.jboss.resteasy.reactive.";
  private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.";

  /** Its name, and those of the types in it, without the package. */
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

  /** Those that JAX-RS had not, nor Jakarta REST at first. */
  private static final String LATER = "300 MULTIPLE_CHOICES, 308 PERMANENT_REDIRECT";

  private static final String LATER_IN_JAKARTA = "451 UNAVAILABLE_FOR_LEGAL_REASONS";

  private static final String IN_QUARKUS =
      """
      100 CONTINUE, 101 SWITCHING_PROTOCOLS, 203 NON_AUTHORITATIVE_INFORMATION,
      413 PAYLOAD_TOO_LARGE, 414 URI_TOO_LONG, 426 UPGRADE_REQUIRED
      """;

  private static final String MADE =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 303 seeOther, 304 notModified,
      307 temporaryRedirect, 406 notAcceptable, 500 serverError
      """;

  private static final String MADE_IN_QUARKUS = MADE.strip() + ", 404 notFound";

  /** Made from a response of another status, they refuse it. */
  private static final String EXCEPTIONS =
      """
      400 BadRequestException, 401 NotAuthorizedException, 403 ForbiddenException,
      404 NotFoundException, 405 NotAllowedException, 406 NotAcceptableException,
      415 NotSupportedException, 500 InternalServerErrorException,
      503 ServiceUnavailableException
      """;

  private static final String JERSEY = "org.glassfish.jersey.server.ParamException.";

  /** Those of Jersey, for an argument that cannot be converted. */
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
    return List.of(StatusAnnotation.answering(RESTEASY + "ResponseStatus", Form.NUMBER, "value"));
  }

  @Override
  public Map<String, Map<String, Integer>> constants() {
    return Map.of(
        JAKARTA + STATUS,
        NamedCodes.read(COMMON, IN_THE_API, LATER, LATER_IN_JAKARTA),
        JAVAX + STATUS,
        NamedCodes.read(COMMON, IN_THE_API),
        QUARKUS_STATUS,
        NamedCodes.read(COMMON, LATER, IN_QUARKUS));
  }

  @Override
  public Optional<HandlerRules> handlers() {
    HandlerRules.Builder rules = new HandlerRules.Builder();
    addAnnotations(rules);
    rules
        .value(200)
        .nothing(204)
        .empty(204)
        .carriers(both(RESPONSE, BUILDER))
        .carriers(QUARKUS, QUARKUS_BUILDER);
    addOpen(rules);
    addResponders(rules);
    return Optional.of(rules.remedy("@ResponseStatus in Quarkus, or a Response").build());
  }

  private static void addAnnotations(HandlerRules.Builder rules) {
    rules
        .mappings(both("HttpMethod"))
        .roots(JAKARTA + "Path")
        .clients(REST_CLIENT + "inject.RegisterRestClient")
        .clients(
            NamedCodes.types(
                REST_CLIENT + "annotation.",
                "ClientHeaderParam",
                "ClientHeaderParams",
                "RegisterClientHeaders",
                "RegisterProvider",
                "RegisterProviders"))
        // A filter that is bound by name, and a method that renders a view.
        .interceptors(both("NameBinding"))
        .interceptors("jakarta.mvc.Controller", "javax.mvc.Controller");
  }

  private static void addOpen(HandlerRules.Builder rules) {
    rules.open(
        // Quarkus looks whether the stream is a RestMulti, whatever the method says. Such a one has
        // a status of its own only if that is set: else @ResponseStatus counts.
        "io.smallrye.mutiny.Multi",
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher",
        // A request for a range of it is answered with 206.
        "java.io.File",
        "java.nio.file.Path",
        RESTEASY + "FilePart",
        RESTEASY + "PathPart",
        "org.glassfish.jersey.server.mvc.Viewable");
  }

  private static void addResponders(HandlerRules.Builder rules) {
    rules
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
  public Responses responses() {
    List<StatusCall> calls = new ArrayList<>(quarkus());
    for (String rest : List.of(JAKARTA, JAVAX)) {
      calls.addAll(made(rest));
      calls.addAll(thrown(rest));
    }
    return Responses.of(calls)
        .withStatuses(both(STATUS, RESPONSE + ".StatusType"))
        .withStatuses(QUARKUS_STATUS)
        .withHolders(both(RESPONSE, BUILDER))
        .withHolders(QUARKUS, QUARKUS_BUILDER);
  }

  private static List<StatusCall> made(String rest) {
    return StatusCall.together(
        StatusCall.all(rest + STATUS, "fromStatusCode"),
        StatusCall.all(rest + RESPONSE, Set.of("ok", "accepted"), MADE),
        StatusCall.all(rest + RESPONSE, "status", "fromResponse"),
        StatusCall.all(rest + BUILDER, "status"),
        List.of(StatusCall.withContent(rest + BUILDER, "entity")));
  }

  private static List<StatusCall> quarkus() {
    return StatusCall.together(
        StatusCall.all(QUARKUS_STATUS, "fromStatusCode"),
        StatusCall.all(QUARKUS, Set.of("ok", "accepted"), MADE_IN_QUARKUS),
        StatusCall.all(QUARKUS, "fromResponse"),
        StatusCall.all(QUARKUS_BUILDER, Set.of("ok", "accepted"), MADE_IN_QUARKUS),
        StatusCall.all(QUARKUS_BUILDER, "fromResponse", "status"),
        List.of(
            StatusCall.withContent(QUARKUS, "status"),
            StatusCall.withContent(QUARKUS_BUILDER, "create"),
            StatusCall.withContent(QUARKUS_BUILDER, "entity")));
  }

  private static List<StatusCall> thrown(String rest) {
    return List.of(
        StatusCall.of(rest + "WebApplicationException", StatusCall.CONSTRUCTOR, 500),
        StatusCall.of(rest + "RedirectionException", StatusCall.CONSTRUCTOR),
        StatusCall.of(rest + "ClientErrorException", StatusCall.CONSTRUCTOR),
        StatusCall.of(rest + "ServerErrorException", StatusCall.CONSTRUCTOR));
  }

  @Override
  public ExceptionRules exceptions() {
    Map<String, Integer> codes = NamedCodes.readTypes(JERSEY, JERSEY_EXCEPTIONS);
    for (String rest : List.of(JAKARTA, JAVAX)) {
      codes.putAll(NamedCodes.readTypes(rest, EXCEPTIONS));
    }
    return ExceptionRules.of(codes).withHandlers(RESTEASY + "server.ServerExceptionMapper");
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
