package dev.statute.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The settings of the JVM that {@link Elsewhere} describes. */
@Tag(Elsewhere.TAG)
@EnabledIfSystemProperty(named = Elsewhere.PROPERTY, matches = "true")
class ElsewhereTest {

  @Test
  void digitsAreThoseOfAnotherScript() {
    assertThat(String.format("%d", 404)).isEqualTo("\u0664\u0660\u0664");
  }

  @Test
  void aCapitalIHasADotlessSmallOne() {
    assertThat("I".toLowerCase()).isEqualTo("\u0131");
  }

  @Test
  void theTimeZoneAndTheEncodingAreOthers() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Kiritimati");
    assertThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.ISO_8859_1);
  }

  @Test
  void sourcesComeInReverseOrder() {
    assertThat(Elsewhere.ordered(List.of("a", "b"))).containsExactly("b", "a");
  }
}
