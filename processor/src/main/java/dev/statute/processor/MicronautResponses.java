package dev.statute.processor;

import java.util.List;
import java.util.Set;

/** The responses of Micronaut, as of 4.10.20. */
final class MicronautResponses {

  private static final String HTTP = "io.micronaut.http.";
  private static final String RESPONSE = HTTP + "HttpResponse";
  private static final String MUTABLE = HTTP + "MutableHttpResponse";
  private static final String FACTORY = HTTP + "HttpResponseFactory";

  private static final String MADE =
      """
      200 ok, 201 created, 202 accepted, 204 noContent, 301 redirect, 303 seeOther,
      304 notModified, 307 temporaryRedirect, 308 permanentRedirect, 400 badRequest,
      401 unauthorized, 404 notFound, 405 notAllowed, 405 notAllowedGeneric,
      422 unprocessableEntity, 500 serverError
      """;

  /** Those that hold a status which nobody gives them. */
  private static final String EXCEPTIONS =
      """
      400 NotWebSocketRequestException, 404 NotFoundException, 405 NotAllowedException,
      406 NotAcceptableException, 415 UnsupportedMediaException
      """;

  private MicronautResponses() {}

  static Responses responses() {
    return new Responses(
        Set.of(MicronautStatuses.TYPE),
        Set.of(RESPONSE, MUTABLE),
        Set.of(MicronautStatuses.TYPE),
        StatusCall.together(made(), given()));
  }

  /** Which code another exception stands for is told by a handler, and each can be replaced. */
  static ExceptionRules exceptions() {
    return new ExceptionRules(
        NamedCodes.readTypes(HTTP + "server.exceptions.", EXCEPTIONS),
        Set.of(),
        Set.of("io.micronaut.http.annotation.Error"),
        Set.of());
  }

  private static List<StatusCall> made() {
    return StatusCall.together(
        StatusCall.all(
            RESPONSE, Set.of("ok", "created", "badRequest", "notFound", "serverError"), MADE),
        List.of(StatusCall.withContent(FACTORY, "ok", 200)));
  }

  private static List<StatusCall> given() {
    return List.of(
        StatusCall.of(MicronautStatuses.TYPE, "valueOf"),
        StatusCall.of(RESPONSE, "status"),
        StatusCall.of(MUTABLE, "status"),
        StatusCall.withContent(MUTABLE, "body"),
        StatusCall.withContent(FACTORY, "status"),
        StatusCall.withContent(HTTP + "exceptions.HttpStatusException", StatusCall.CONSTRUCTOR));
  }
}
