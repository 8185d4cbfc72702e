package dev.statute.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statute.http.Http;
import dev.statute.http.InternalServerErrorException;
import dev.statute.http.PaymentRequiredException;
import dev.statute.http.StatusCodeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PaymentClientTest {

  private final PaymentProvider provider = new PaymentProvider();
  private final PaymentClient client =
      new PaymentClient(
          new PaymentProperties(provider.url(), Duration.ofSeconds(20), Duration.ofSeconds(30)),
          new JsonMapper());

  @AfterEach
  void stopProvider() {
    provider.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204, 299})
  void anySuccessMeansThatTheCardWasCharged(int code) {
    provider.answer(code);

    assertThatCode(this::charge).doesNotThrowAnyException();
  }

  @Test
  void a402MeansThatTheCardWasDeclined() {
    provider.answer(402);

    assertThat(failure()).isInstanceOf(PaymentRequiredException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 399, 400, 403, 404, 422, 499})
  void anyOtherRefusalIsOurOwnFault(int code) {
    provider.answer(code);

    assertThat(failure()).isInstanceOf(InternalServerErrorException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503, 520, 599, 999})
  void anyErrorOfTheServerMeansToTryAgainLater(int code) {
    provider.answer(code);

    assertIsUnavailable("30");
  }

  @Test
  void theWaitingTimeIsTheProviders() {
    provider.answer(429, Map.of("Retry-After", "7"));

    assertIsUnavailable("7");
  }

  @Test
  void aDateToRetryAfterIsNotPassedOn() {
    provider.answer(503, Map.of("Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT"));

    assertIsUnavailable("30");
  }

  @Test
  void aProviderThatCannotBeReachedIsUnavailable() {
    provider.close();

    assertIsUnavailable("30");
  }

  private void assertIsUnavailable(String retryAfter) {
    StatusCodeException failure = failure();
    assertThat(failure.status()).isSameAs(Http.SERVICE_UNAVAILABLE);
    assertThat(failure.headers()).containsOnly(Map.entry("Retry-After", List.of(retryAfter)));
  }

  private StatusCodeException failure() {
    return catchThrowableOfType(StatusCodeException.class, this::charge);
  }

  private void charge() {
    OrderLine line = new OrderLine("pen", 2, 150);
    client.charge(new Order(1, 1, "Ada", List.of(line), OrderState.PAYING), "tok_visa");
  }
}
