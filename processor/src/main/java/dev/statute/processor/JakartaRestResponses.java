package dev.statute.processor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The responses of Jakarta REST, as of 4.0.0, and of Quarkus 3.27.0. */
final class JakartaRestResponses {

  private static final String REST = "jakarta.ws.rs.";
  private static final String RESPONSE = REST + "core.Response";
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

  private JakartaRestResponses() {}

  static Responses responses() {
    return new Responses(
        Set.of(JakartaRestStatuses.TYPE, RESPONSE + ".StatusType", JakartaRestStatuses.QUARKUS),
        Set.of(RESPONSE, BUILDER, QUARKUS, QUARKUS_BUILDER),
        Set.of(),
        StatusCall.together(statuses(), jakarta(), quarkus(), thrown()));
  }

  static ExceptionRules exceptions() {
    return new ExceptionRules(
        exceptionCodes(),
        Set.of(),
        Set.of("org.jboss.resteasy.reactive.server.ServerExceptionMapper"),
        Set.of());
  }

  private static List<StatusCall> statuses() {
    return List.of(
        StatusCall.of(JakartaRestStatuses.TYPE, "fromStatusCode"),
        StatusCall.of(JakartaRestStatuses.QUARKUS, "fromStatusCode"));
  }

  private static List<StatusCall> jakarta() {
    return StatusCall.together(
        StatusCall.all(RESPONSE, Set.of("ok", "accepted"), MADE),
        StatusCall.all(RESPONSE, "status", "fromResponse"),
        StatusCall.all(BUILDER, "status"),
        List.of(StatusCall.withContent(BUILDER, "entity")));
  }

  private static List<StatusCall> quarkus() {
    return StatusCall.together(
        StatusCall.all(QUARKUS, Set.of("ok", "accepted"), MADE_IN_QUARKUS),
        StatusCall.all(QUARKUS, "fromResponse"),
        StatusCall.all(QUARKUS_BUILDER, Set.of("ok", "accepted"), MADE_IN_QUARKUS),
        StatusCall.all(QUARKUS_BUILDER, "fromResponse", "status"),
        List.of(
            StatusCall.withContent(QUARKUS, "status"),
            StatusCall.withContent(QUARKUS_BUILDER, "create"),
            StatusCall.withContent(QUARKUS_BUILDER, "entity")));
  }

  private static List<StatusCall> thrown() {
    return List.of(
        StatusCall.of(REST + "WebApplicationException", StatusCall.CONSTRUCTOR, 500),
        StatusCall.of(REST + "RedirectionException", StatusCall.CONSTRUCTOR),
        StatusCall.of(REST + "ClientErrorException", StatusCall.CONSTRUCTOR),
        StatusCall.of(REST + "ServerErrorException", StatusCall.CONSTRUCTOR));
  }

  /** Made from a response of another status, they refuse it. */
  private static Map<String, Integer> exceptionCodes() {
    return NamedCodes.readTypes(
        REST,
        """
        400 BadRequestException, 401 NotAuthorizedException, 403 ForbiddenException,
        404 NotFoundException, 405 NotAllowedException, 406 NotAcceptableException,
        415 NotSupportedException, 500 InternalServerErrorException,
        503 ServiceUnavailableException
        """);
  }
}
