package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header fields whose values have a type of their own. */
class TypedHeaderTest {

  /** The assignments to a variable of the type of the exception prove it by compiling. */
  @Test
  void everySetterKeepsTheTypeOfTheException() {
    NotFoundException missing =
        new NotFoundException("x")
            .type(URI.create("https://example.org/problems/no-order"))
            .title("No such order")
            .detail("no order 42")
            .instance(URI.create("/orders/42"))
            .extension("order", 42)
            .header("Link", "</orders>; rel=up");
    NginxClientClosedRequestException closed =
        new NginxClientClosedRequestException().detail("too late");

    assertThat(missing.headers()).isEqualTo(Map.of("Link", List.of("</orders>; rel=up")));
    assertThat(closed.detail()).isEqualTo("too late");
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0",
    "PT1S, 1",
    "PT2M, 120",
    "PT0.000000001S, 1",
    "PT59.5S, 60",
    "PT60.999999999S, 61",
    "P36500D, 3153600000"
  })
  void aTimeToWaitIsSentInWholeSecondsRoundedUp(Duration delay, String sent) {
    assertThat(new ServiceUnavailableException().retryAfter(delay).headers())
        .isEqualTo(Map.of("Retry-After", List.of(sent)));
  }

  @Test
  void theLongestTimeToWaitIsSentInDigits() {
    TooManyRequestsException never =
        new TooManyRequestsException().retryAfter(ChronoUnit.FOREVER.getDuration());

    assertThat(never.headers().get("Retry-After")).containsExactly("9223372036854775808");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT-0.000000001S", "P-1D"})
  void aNegativeTimeToWaitIsRefused(Duration delay) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceUnavailableException().retryAfter(delay))
        .withMessage("the time in the header field Retry-After is negative");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1994-11-06T08:49:37Z          | Sun, 06 Nov 1994 08:49:37 GMT",
        "1970-01-01T00:00:00Z          | Thu, 01 Jan 1970 00:00:00 GMT",
        "2026-09-10T23:59:59Z          | Thu, 10 Sep 2026 23:59:59 GMT",
        "2026-12-31T23:59:59.000000001Z| Fri, 01 Jan 2027 00:00:00 GMT",
        "2028-02-29T12:00:00.999Z      | Tue, 29 Feb 2028 12:00:01 GMT",
        "1969-12-31T23:59:58.5Z        | Wed, 31 Dec 1969 23:59:59 GMT",
        "0001-01-01T00:00:00Z          | Mon, 01 Jan 0001 00:00:00 GMT",
        "0000-12-31T23:59:59.5Z        | Mon, 01 Jan 0001 00:00:00 GMT",
        "9999-12-31T23:59:59Z          | Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void aTimeToWaitForIsSentAsADateRoundedUp(Instant time, String sent) {
    assertThat(new ContentTooLargeException().retryAfter(time).headers())
        .isEqualTo(Map.of("Retry-After", List.of(sent)));
  }

  @Test
  void aDateIsInEnglishWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag :
          List.of("ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-AT", "en-GB")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(
                new FoundException()
                    .retryAfter(Instant.parse("2026-09-05T01:02:03Z"))
                    .headers()
                    .get("Retry-After"))
            .containsExactly("Sat, 05 Sep 2026 01:02:03 GMT");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.1Z",
        "0000-12-31T23:59:59Z",
        "-0001-06-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z"
      })
  void aDateThatCannotBeWrittenIsRefused(Instant time) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceUnavailableException().retryAfter(time))
        .withMessage("the year in the header field Retry-After is not between 1 and 9999");
  }

  @Test
  void aLaterTimeToWaitReplacesAnEarlierOne() {
    ServiceUnavailableException away =
        new ServiceUnavailableException()
            .header("retry-after", "1")
            .header("Retry-After", "2")
            .retryAfter(Instant.EPOCH)
            .retryAfter(Duration.ofSeconds(3));

    assertThat(away.headers().values()).containsExactly(List.of("3"));
  }

  @Test
  void methodsAreSentAsAList() {
    assertThat(new MethodNotAllowedException(List.of("GET", "HEAD"), "read only").headers())
        .isEqualTo(Map.of("Allow", List.of("GET, HEAD")));
    assertThat(new MethodNotAllowedException(List.of("M-SEARCH")).allow(List.of("PUT")).headers())
        .isEqualTo(Map.of("Allow", List.of("PUT")));
  }

  @Test
  void noMethodAtAllIsAnEmptyValue() {
    assertThat(new MethodNotAllowedException(List.of()).headers())
        .isEqualTo(Map.of("Allow", List.of("")));
  }

  @Test
  void methodsAreReadBeforeTheyCanChange() {
    List<String> methods = new ArrayList<>(List.of("GET"));
    MethodNotAllowedException readOnly = new MethodNotAllowedException(methods);
    methods.add("a\r\nb");

    assertThat(readOnly.headers().get("Allow")).containsExactly("GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "GET, HEAD", "GET ", "a\rb", "a\nb", "a\0b", "GÄT", "a/b"})
  void aMethodThatIsNoTokenIsRefused(String method) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MethodNotAllowedException(List.of("GET", method)))
        .withMessage("the header field Allow takes method names, and one of them is not a token");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/orders/1?a=b#c, https://example.org/orders/1?a=b#c",
    "/orders/1, /orders/1",
    "../1, ../1",
    "'', ''",
    "/größe/€, /gr%C3%B6%C3%9Fe/%E2%82%AC"
  })
  void aLocationIsSentInAscii(URI uri, String sent) {
    assertThat(new CreatedException().location(URI.create("/before")).location(uri).headers())
        .isEqualTo(Map.of("Location", List.of(sent)));
  }

  @Test
  void everyRedirectionThatHasATargetSaysWhere() {
    URI uri = URI.create("/here");
    List<StatusCodeException> redirections =
        List.of(
            new MultipleChoicesException().location(uri).retryAfter(Duration.ZERO),
            new MovedPermanentlyException().location(uri).retryAfter(Duration.ZERO),
            new FoundException().location(uri).retryAfter(Duration.ZERO),
            new SeeOtherException().location(uri).retryAfter(Duration.ZERO),
            new TemporaryRedirectException().location(uri).retryAfter(Duration.ZERO),
            new PermanentRedirectException().location(uri).retryAfter(Duration.ZERO));

    assertThat(redirections)
        .allSatisfy(
            it ->
                assertThat(it.headers())
                    .isEqualTo(Map.of("Location", List.of("/here"), "Retry-After", List.of("0"))));
  }

  @Test
  void eachChallengeHasALineOfItsOwn() {
    UnauthorizedException server =
        new UnauthorizedException("Basic realm=\"a, b\"").challenge("Bearer").detail("who?");
    ProxyAuthenticationRequiredException proxy =
        new ProxyAuthenticationRequiredException("Basic").challenge("Negotiate");

    assertThat(server.headers())
        .isEqualTo(Map.of("WWW-Authenticate", List.of("Basic realm=\"a, b\"", "Bearer")));
    assertThat(proxy.headers())
        .isEqualTo(Map.of("Proxy-Authenticate", List.of("Basic", "Negotiate")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\nb", "a\0b"})
  void aChallengeThatCouldEndTheLineIsRefused(String challenge) {
    UnauthorizedException exception = new UnauthorizedException("Basic");

    assertThatIllegalArgumentException().isThrownBy(() -> exception.challenge(challenge));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProxyAuthenticationRequiredException(challenge));
    assertThat(exception.headers()).isEqualTo(Map.of("WWW-Authenticate", List.of("Basic")));
  }

  @Test
  void nullIsRefusedByTheNameOfTheField() {
    assertNamed("Retry-After", () -> new FoundException().retryAfter((Duration) null));
    assertNamed("Retry-After", () -> new FoundException().retryAfter((Instant) null));
    assertNamed("Location", () -> new FoundException().location(null));
    assertNamed("Allow", () -> new MethodNotAllowedException(null));
    assertNamed("Allow", () -> new MethodNotAllowedException(Arrays.asList("GET", null)));
    assertNamed("WWW-Authenticate", () -> new UnauthorizedException(null));
    assertNamed("WWW-Authenticate", () -> new UnauthorizedException("Basic").challenge(null));
    assertNamed("Proxy-Authenticate", () -> new ProxyAuthenticationRequiredException(null));
  }

  private static void assertNamed(String field, Runnable code) {
    assertThatNullPointerException().isThrownBy(code::run).withMessage(field);
  }
}
