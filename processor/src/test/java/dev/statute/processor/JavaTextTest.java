package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ static { throw null; } /*",
        "\\u002a/",
        "\\uuuu000a",
        "<script>",
        "{@link x",
        "@deprecated",
        "a & b"
      })
  void nothingInJavadocEndsTheCommentOrStartsATag(String text) {
    assertThat(JavaText.javadoc(text))
        .doesNotContain("*", "\\", "<", ">", "{", "}", "@", "\n")
        .matches("\\p{ASCII}*");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "Allow,allow",
        "WWW-Authenticate,wwwAuthenticate",
        "ETag,etag",
        "If,ifHeader",
        "Detail,detailHeader",
        "'!!',Header"
      })
  void aHeaderFieldGivesAParameterName(String field, String parameter) {
    assertThat(JavaText.identifier(field, List.of("detail", "cause"))).isEqualTo(parameter);
  }
}
