package dev.statute.frameworks;

import dev.statute.http.BadRequestException;
import dev.statute.http.CloudflareOriginDnsErrorException;
import dev.statute.http.CloudflareWebServerReturnedAnUnknownErrorException;
import dev.statute.http.ConflictException;
import dev.statute.http.ContentTooLargeException;
import dev.statute.http.EarlyHintsException;
import dev.statute.http.GoneException;
import dev.statute.http.InternalServerErrorException;
import dev.statute.http.LinkedInRequestDeniedException;
import dev.statute.http.MethodNotAllowedException;
import dev.statute.http.NginxClientClosedRequestException;
import dev.statute.http.NoContentException;
import dev.statute.http.NotFoundException;
import dev.statute.http.NotModifiedException;
import dev.statute.http.RangeNotSatisfiableException;
import dev.statute.http.ResetContentException;
import dev.statute.http.ServiceUnavailableException;
import dev.statute.http.StatusCodeException;
import dev.statute.http.TooManyRequestsException;
import dev.statute.http.UnauthorizedException;
import dev.statute.http.UnavailableForLegalReasonsException;
import dev.statute.http.UnprocessableContentException;
import dev.statute.http.UpgradeRequiredException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The exceptions that the endpoint of each server throws. */
public final class Thrown {

  static final String TEXT = "\"quoted\" </script> \u00fc\u4e2d\ud83d\ude00 \u0001";

  private Thrown() {}

  /**
   * Makes an exception.
   *
   * @param name its code, or the name of a special case
   * @return a new exception, with all that an exception can carry
   */
  public static StatusCodeException by(String name) {
    return switch (name) {
      case "bare" -> new NotFoundException();
      case "named" ->
          new NotFoundException()
              .type(URI.create("https://example.com/problems/none"))
              .title("Nothing there");
      case "elsewhere" -> new NotFoundException().instance(URI.create("/orders/1?page=2"));
      case "subtype" -> new NoSuchOrderException();
      case "103" -> new EarlyHintsException("too early");
      case "204" -> new NoContentException("nothing");
      case "205" -> new ResetContentException("nothing");
      case "typed" -> new NotFoundException().header("Content-Type", "text/html");
      case "304" -> new NotModifiedException().header("ETag", "\"1\"");
      default -> extended(code(name));
    };
  }

  private static StatusCodeException code(String code) {
    String detail = "detail of " + code;
    return switch (code) {
      case "400" -> new BadRequestException(detail);
      case "401" -> new UnauthorizedException("Basic realm=\"shop\"", detail);
      case "404" -> new NotFoundException(detail);
      case "405" -> new MethodNotAllowedException(List.of("GET", "HEAD"), detail);
      case "409" -> new ConflictException(detail);
      case "410" -> new GoneException(detail);
      case "413" -> new ContentTooLargeException(detail).retryAfter(Duration.ofMinutes(1));
      case "416" -> new RangeNotSatisfiableException(detail).header("Content-Range", "bytes */10");
      case "422" -> new UnprocessableContentException(detail);
      case "426" -> new UpgradeRequiredException("HTTP/2.0", "Upgrade", detail);
      case "429" -> new TooManyRequestsException(detail).retryAfter(Duration.ofMinutes(1));
      case "451" ->
          new UnavailableForLegalReasonsException(detail)
              .header("Link", "<https://example.com/a>; rel=\"blocked-by\"")
              .header("Link", "<https://example.com/b>; rel=\"help\"");
      case "499" -> new NginxClientClosedRequestException(detail);
      case "500" -> new InternalServerErrorException(detail, secret());
      case "503" ->
          new ServiceUnavailableException(detail, secret()).retryAfter(Duration.ofMinutes(1));
      case "520" -> new CloudflareWebServerReturnedAnUnknownErrorException(detail);
      case "530" -> new CloudflareOriginDnsErrorException(detail);
      case "999" -> new LinkedInRequestDeniedException(detail);
      default -> throw new IllegalArgumentException(code);
    };
  }

  private static StatusCodeException extended(StatusCodeException e) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("left", 3);
    map.put("inner", Map.of("deep", true));
    return e.extension("text", TEXT)
        .extension("map", map)
        .extension("list", Arrays.asList(1, "two", List.of(3)))
        .extension("nothing", null);
  }

  private static Throwable secret() {
    return new IllegalStateException("the password is hunter2");
  }

  private static final class NoSuchOrderException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    NoSuchOrderException() {
      super("There is no order 42.");
    }
  }
}
