package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Elsewhere;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag(Elsewhere.TAG)
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
      delimiter = '|',
      value = {
        "a & b | a &#38; b",
        "a ~ b | a ~ b",
        "M\u00fcller \u00a7 5 | M&#252;ller &#167; 5",
        "it\u2019s \u201cin\u201d \u2014 \u0160koda | it&#8217;s &#8220;in&#8221; &#8212;"
            + " &#352;koda",
        "a\u202eb | a\\u202eb",
        "a\u0085b | a\\ufffdb",
        "\u4f60 | \\u4f60",
        "\ud83d\ude00 | \\ud83d\\ude00",
        "a\u0007b | a\\ufffdb",
        "a\u2028b | a b",
        "a\u00a1b | a&#161;b",
        "a\u024fb | a&#591;b",
        "a\u0250b | a\\u0250b",
        "a\u200fb | a\\u200fb",
        "a\u2010b | a&#8208;b",
        "a\u2027b | a&#8231;b",
        "a\u2030b | a&#8240;b",
        "a\u205eb | a&#8286;b"
      })
  void javadocIsAsciiAndNamesNoCharacterByNumberThatDoclintMayNotKnow(String text, String doc) {
    assertThat(JavaText.javadoc(text)).isEqualTo(doc);
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
        "'!!',Header",
        "1st-Try,header1stTry",
        "_,Header",
        "Record,record",
        "Yield,yield",
        "Class,classHeader",
        "True,trueHeader"
      })
  void aHeaderFieldGivesAParameterName(String field, String parameter) {
    assertThat(JavaText.identifier(field, List.of("detail", "cause"))).isEqualTo(parameter);
  }
}
