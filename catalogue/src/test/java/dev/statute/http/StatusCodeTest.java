package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {

  private static final Set<Integer> REGISTERED =
      Facts.statuses().stream()
          .filter(status -> status.vendor().equals("ietf"))
          .map(Status::code)
          .collect(Collectors.toSet());

  @ParameterizedTest
  @MethodSource("registered")
  void aRegisteredCodeIsFoundAsOneObject(int code) {
    StatusCode status = StatusCode.of(code);

    assertThat(status.code()).isEqualTo(code);
    assertThat(status.vendor()).isEqualTo("ietf");
    assertThat(status.phrase()).isNotEmpty();
    assertThat(StatusCode.of(code)).isSameAs(status);
    assertThat(StatusCode.find(code)).containsSame(status);
  }

  @ParameterizedTest
  @MethodSource("unregistered")
  void anyOtherCodeIsAnUnrecognizedObjectOfItsClass(int code) {
    StatusCode status = StatusCode.of(code);

    assertThat(status.code()).isEqualTo(code);
    assertThat(status.vendor()).isEmpty();
    assertThat(status.phrase()).isEmpty();
    assertThat(status.getClass()).isEqualTo(unrecognized(code));
    assertThat(StatusCode.of(code)).isSameAs(status);
    assertThat(StatusCode.find(code)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeBelongsToItsClass(int code) {
    assertThat(StatusCode.of(code)).isInstanceOf(unrecognized(code).getSuperclass());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aCodeIsAnErrorFrom400Up(int code) {
    assertThat(StatusCode.of(code).isError()).isEqualTo(code >= 400);
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 1000, -1, 0, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aNumberThatIsNoStatusCodeIsRefusedAndNotFound(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusCode.of(number))
        .withMessage("a status code is a number from 100 to 999, not " + number);
    assertThatIllegalArgumentException().isThrownBy(() -> Http.of(number));
    assertThatIllegalArgumentException().isThrownBy(() -> Nginx.of(number));
    assertThat(StatusCode.find(number)).isEmpty();
    assertThat(Http.find(number)).isEmpty();
    assertThat(Nginx.find(number)).isEmpty();
  }

  @Test
  void theTextIsTheCodeAndThePhraseIfThereIsOne() {
    assertThat(StatusCode.of(404)).hasToString("404 Not Found");
    assertThat(StatusCode.of(299)).hasToString("299");
  }

  private static IntStream all() {
    return IntStream.rangeClosed(100, 999);
  }

  private static IntStream registered() {
    return all().filter(REGISTERED::contains);
  }

  private static IntStream unregistered() {
    return all().filter(code -> !REGISTERED.contains(code));
  }

  private static Class<? extends StatusCode> unrecognized(int code) {
    return switch (code / 100) {
      case 1 -> Informational.Unrecognized.class;
      case 2 -> Successful.Unrecognized.class;
      case 3 -> Redirection.Unrecognized.class;
      case 4 -> ClientError.Unrecognized.class;
      default -> ServerError.Unrecognized.class;
    };
  }
}
