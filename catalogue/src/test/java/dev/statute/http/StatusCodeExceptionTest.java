package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The members that every exception inherits. */
class StatusCodeExceptionTest {

  private final StatusCodeException exception = new NotFoundException("no order 42");

  @Test
  void theMessageIsTheStatusAndTheDetailIfThereIsOne() {
    assertThat(exception).hasMessage("404 Not Found: no order 42");
    assertThat(new NotFoundException()).hasMessage("404 Not Found");
  }

  @Test
  void aNewExceptionHasTheMembersOfABareProblem() {
    assertThat(exception.status()).isSameAs(Http.NOT_FOUND);
    assertThat(exception.code()).isEqualTo(404);
    assertThat(exception.type()).isEqualTo(URI.create("about:blank"));
    assertThat(exception.title()).isEqualTo("Not Found");
    assertThat(exception.detail()).isEqualTo("no order 42");
    assertThat(exception.instance()).isNull();
    assertThat(exception.extensions()).isEmpty();
    assertThat(exception.headers()).isEmpty();
  }

  @Test
  void everyMemberIsSetOneAfterTheOther() {
    StatusCodeException same =
        exception
            .type(URI.create("https://example.org/problems/no-order"))
            .title("No such order")
            .detail("no order 43")
            .instance(URI.create("/orders/43"))
            .extension("order", 43)
            .header("Retry-After", "120");

    assertThat(same).isSameAs(exception);
    assertThat(exception.type()).isEqualTo(URI.create("https://example.org/problems/no-order"));
    assertThat(exception.title()).isEqualTo("No such order");
    assertThat(exception.detail()).isEqualTo("no order 43");
    assertThat(exception.instance()).isEqualTo(URI.create("/orders/43"));
    assertThat(exception.extensions()).isEqualTo(Map.of("order", 43));
    assertThat(exception.headers()).isEqualTo(Map.of("Retry-After", List.of("120")));
    assertThat(exception).hasMessage("404 Not Found: no order 43");
  }

  @Test
  void theCaseOfAHeaderNameDoesNotMatter() {
    exception.header("Vary", "Accept").header("VARY", "Accept-Language");

    assertThat(exception.headers()).hasSize(1);
    assertThat(exception.headers().get("vary")).containsExactly("Accept", "Accept-Language");
    assertThat(exception.headers().keySet()).containsExactly("Vary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\rb",
        "a\nb",
        "a\0b",
        "\r\n",
        "a\r\nSet-Cookie: b=c",
        "a\u560d\u560ab",
        "\u0100"
      })
  void aHeaderValueThatCouldEndTheLineIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exception.header("Retry-After", value))
        .withMessage(
            "the value of the header field Retry-After contains CR, LF, NUL or a character above U+00FF");
    assertThatIllegalArgumentException().isThrownBy(() -> new UnauthorizedException(value));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MethodNotAllowedException(List.of("GET", value)));
    assertThat(exception.headers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Retry After", "Vary:", "a\nb", "a\0", "(x)", "a/b", "a\"", "Größe"})
  void aHeaderNameThatIsNoTokenIsRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> exception.header(name, "x"));
    assertThat(exception.headers()).isEmpty();
  }

  @Test
  void aHeaderNameMayHaveEveryCharacterOfAToken() {
    String token = "!#$%&'*+-.^_`|~09azAZ";

    assertThat(exception.header(token, "x").headers()).containsOnlyKeys(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "title", "status", "detail", "instance", ""})
  void anExtensionCannotTakeTheNameOfAStandardMember(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> exception.extension(name, 1));
    assertThat(exception.extensions()).isEmpty();
  }

  @Test
  void extensionsKeepTheirOrder() {
    exception.extension("z", 1).extension("a", 2).extension("m", 3);

    assertThat(exception.extensions()).containsExactly(entry("z", 1), entry("a", 2), entry("m", 3));
  }

  @Test
  void theHeadersCannotBeChangedFromOutside() {
    assertThatThrownBy(() -> exception.headers().put("Vary", List.of()))
        .isInstanceOf(UnsupportedOperationException.class);
    exception.header("Vary", "Accept");
    assertThatThrownBy(() -> exception.headers().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> exception.headers().get("Vary").add("Origin"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theExtensionsCannotBeChangedFromOutside() {
    assertThatThrownBy(() -> exception.extensions().put("order", 42))
        .isInstanceOf(UnsupportedOperationException.class);
    exception.extension("order", 42);
    assertThatThrownBy(() -> exception.extensions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theCauseCanBeSetOnceIfItWasLeftOpen() {
    Throwable cause = new IllegalStateException();

    assertThat(exception.initCause(cause)).isSameAs(exception).cause().isSameAs(cause);
    assertThatIllegalStateException().isThrownBy(() -> exception.initCause(cause));
  }

  @Test
  void theCauseIsFixedIfItWasGivenAsNull() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new NotFoundException("x", null).initCause(new Error()));
  }
}
