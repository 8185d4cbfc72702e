package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts in the metadata of a vendor: other tools read them, so they must not change. */
class StatusFormatTest {

  @ParameterizedTest
  @MethodSource("statuses")
  void eachStatusIsOneText(KnownStatus status, String text) {
    assertThat(StatusFormat.write(status)).isEqualTo(text);
    assertThat(StatusFormat.read(text)).isEqualTo(status);
  }

  static List<Arguments> statuses() {
    return List.of(
        Arguments.of(
            new KnownStatus(
                404,
                "Not Found",
                List.of(),
                List.of(Sender.ORIGIN),
                State.CURRENT,
                true,
                true,
                List.of(),
                List.of(),
                "RFC 9110 \u00a715.5.5"),
            "404|Not Found||ORIGIN|CURRENT|content;cacheable|||RFC 9110 \u00a715.5.5"),
        Arguments.of(
            new KnownStatus(
                304,
                "Not Modified",
                List.of(),
                List.of(Sender.ORIGIN),
                State.CURRENT,
                false,
                false,
                List.of(),
                List.of("ETag", "Vary"),
                ""),
            "304|Not Modified||ORIGIN|CURRENT|||ETag;Vary|"),
        Arguments.of(
            new KnownStatus(
                599,
                "Odd",
                List.of("Old", "Older"),
                List.of(Sender.GATEWAY, Sender.LOG),
                State.OBSOLETE,
                false,
                true,
                List.of("Retry-After"),
                List.of(),
                "house rules 7.1"),
            "599|Odd|Old;Older|GATEWAY;LOG|OBSOLETE|cacheable|Retry-After||house rules 7.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "a;b",
        "a\\b",
        "|",
        ";",
        "\\",
        "\\|",
        "\\\\;|",
        "a, b",
        "\u00fc\uD83D\uDE00"
      })
  void textComesBackAsItWas(String text) {
    KnownStatus status =
        new KnownStatus(
            461,
            text,
            List.of(text, "Other", text),
            List.of(Sender.ORIGIN),
            State.CURRENT,
            true,
            false,
            List.of(),
            List.of(),
            text);
    assertThat(StatusFormat.read(StatusFormat.write(status))).isEqualTo(status);
  }
}
