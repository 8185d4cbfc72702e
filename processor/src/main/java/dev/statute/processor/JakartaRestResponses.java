package dev.statute.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The responses of Jakarta REST, as of 4.0.0, of JAX-RS 2.1.1, and of Quarkus 3.27.0. */
final class JakartaRestResponses {

  private static final String RESPONSE = "core.Response";
  private static final String BUILDER = RESPONSE + ".ResponseBuilder";
  private static final String QUARKUS = "org.jboss.resteasy.reactive.RestResponse";
  private static final String QUARKUS_BUILDER = QUARKUS + ".ResponseBuilder";

  /** What both have. */
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

  private JakartaRestResponses() {}

  static Responses responses() {
    List<StatusCall> calls = new ArrayList<>(quarkus());
    for (String rest : RestTypes.PACKAGES) {
      calls.addAll(statuses(rest));
      calls.addAll(made(rest));
      calls.addAll(thrown(rest));
    }
    return new Responses(
        RestTypes.with(
            Set.of(JakartaRestStatuses.QUARKUS),
            JakartaRestStatuses.TYPE,
            RESPONSE + ".StatusType"),
        RestTypes.with(Set.of(QUARKUS, QUARKUS_BUILDER), RESPONSE, BUILDER),
        Set.of(),
        calls);
  }

  static ExceptionRules exceptions() {
    Map<String, Integer> codes = NamedCodes.readTypes(JERSEY, JERSEY_EXCEPTIONS);
    for (String rest : RestTypes.PACKAGES) {
      codes.putAll(NamedCodes.readTypes(rest, EXCEPTIONS));
    }
    return new ExceptionRules(
        codes,
        Set.of(),
        Set.of("org.jboss.resteasy.reactive.server.ServerExceptionMapper"),
        Set.of());
  }

  private static List<StatusCall> statuses(String rest) {
    return StatusCall.all(rest + JakartaRestStatuses.TYPE, "fromStatusCode");
  }

  private static List<StatusCall> made(String rest) {
    return StatusCall.together(
        StatusCall.all(rest + RESPONSE, Set.of("ok", "accepted"), MADE),
        StatusCall.all(rest + RESPONSE, "status", "fromResponse"),
        StatusCall.all(rest + BUILDER, "status"),
        List.of(StatusCall.withContent(rest + BUILDER, "entity")));
  }

  private static List<StatusCall> quarkus() {
    return StatusCall.together(
        StatusCall.all(JakartaRestStatuses.QUARKUS, "fromStatusCode"),
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
}
