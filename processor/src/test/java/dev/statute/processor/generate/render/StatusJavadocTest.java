package dev.statute.processor.generate.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusJavadocTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RFC 9110 \u00a715.5.5 | RFC 9110 section 15.5.5",
        "RFC 9110 \u00a7 15.5.5 | RFC 9110 section 15.5.5",
        "RFC 9110, \u00a7\u00a7 3-4 | RFC 9110, section 3-4",
        "HTTP\u00a7A | HTTP section A",
        "the sign \u00a7 | the sign &#167;",
        "house rules <7> | house rules &#60;7&#62;"
      })
  void theSectionSignOfAReferenceIsAWord(String reference, String text) {
    assertThat(StatusJavadoc.source(reference)).isEqualTo("Source: " + text + ".");
  }
}
