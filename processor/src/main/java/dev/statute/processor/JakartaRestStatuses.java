package dev.statute.processor;

import java.util.Map;

/**
 * The constants of the {@code Status} of Jakarta REST, as of 4.0.0, of JAX-RS 2.1.1, and of Quarkus
 * 3.27.0.
 */
final class JakartaRestStatuses {

  /** Its name, without the package. */
  static final String TYPE = "core.Response.Status";

  static final String QUARKUS = "org.jboss.resteasy.reactive.RestResponse.Status";

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

  private JakartaRestStatuses() {}

  static Map<String, Map<String, Integer>> codes() {
    return Map.of(
        RestTypes.JAKARTA + TYPE,
        NamedCodes.read(COMMON, IN_THE_API, LATER, LATER_IN_JAKARTA),
        RestTypes.JAVAX + TYPE,
        NamedCodes.read(COMMON, IN_THE_API),
        QUARKUS,
        NamedCodes.read(COMMON, LATER, IN_QUARKUS));
  }
}
