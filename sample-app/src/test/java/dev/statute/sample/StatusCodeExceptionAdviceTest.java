package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.InternalServerErrorException;
import dev.statute.http.NginxClientClosedRequestException;
import dev.statute.http.TooManyRequestsException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

class StatusCodeExceptionAdviceTest {

  private final StatusCodeExceptionAdvice advice = new StatusCodeExceptionAdvice();

  @Test
  void everyMemberAndHeaderFieldIsSent() {
    ResponseEntity<ProblemDetail> response =
        advice.handle(
            new TooManyRequestsException("10 a minute")
                .type(URI.create("https://example.com/problems/rate"))
                .title("Too fast")
                .instance(URI.create("/orders/1"))
                .extension("limit", 10)
                .retryAfter(Duration.ofSeconds(60))
                .header("Link", "</a>; rel=a")
                .header("Link", "</b>; rel=b"));

    ProblemDetail expected = ProblemDetail.forStatus(429);
    expected.setType(URI.create("https://example.com/problems/rate"));
    expected.setTitle("Too fast");
    expected.setDetail("10 a minute");
    expected.setInstance(URI.create("/orders/1"));
    expected.setProperty("limit", 10);
    assertThat(response.getBody()).isEqualTo(expected);
    assertThat(response.getHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(response.getHeaders().get("Retry-After")).containsExactly("60");
    assertThat(response.getHeaders().get("Link")).containsExactly("</a>; rel=a", "</b>; rel=b");
  }

  @Test
  void aCodeThatSpringDoesNotKnowIsSentAsItIs() {
    assertThat(advice.handle(new NginxClientClosedRequestException()).getStatusCode().value())
        .isEqualTo(499);
  }

  @Test
  void theCauseStaysInside() {
    ResponseEntity<ProblemDetail> response =
        advice.handle(
            new InternalServerErrorException(null, new IllegalStateException("the password")));

    assertThat(response.toString()).doesNotContain("password");
  }
}
