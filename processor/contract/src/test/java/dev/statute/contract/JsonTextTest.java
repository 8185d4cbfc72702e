package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.contract.text.JsonText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as plain values. */
class JsonTextTest {

  private static final Map<String, ?> OBJECT =
      Map.of("name", "shop", "count", 2, "paths", List.of("/a", "/b"), "mixed", List.of("/a", 1));

  @Test
  void everyKindOfValueIsRead() {
    assertThat(JsonText.read("[{\"a\": \"\\u00e4\"}, 404, 0.5, -1e2, true, null, {}, []]"))
        .isEqualTo(
            Arrays.asList(Map.of("a", "ä"), 404L, 0.5, -100.0, true, null, Map.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", " null\n"})
  void nothingIsAValue(String text) {
    assertThat(JsonText.read(text)).isNull();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Map<String, Object> value =
        Map.of("a", List.of("\"", "\\", "\ud83d", "</script>"), "b", List.of(Map.of("c", 1L)));
    assertThat(JsonText.read(JsonText.write(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {              | $.
          {"a": [1, 2 3] | $.a[2]
          {"a": x}       | $.a
          {a: 1}         | $.
          {'a': 1}       | $.
          [1,]           | $[1]
          [1] 2          | $
          [01]           | $[0]
          [NaN]          | $[0]
          # comment      | $
          """)
  void whatIsNoJsonIsNamedByItsPlace(String text, String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.read(text))
        .withMessage("malformed JSON at " + place);
  }

  @Test
  void anEmptyTextIsNoJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.read(""))
        .withMessage("malformed JSON at $");
  }

  @Test
  void depthIsLimited() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.read("[".repeat(100_000)))
        .withMessageStartingWith("malformed JSON at $[0][0]");
  }

  @Test
  void aTextIsAnObjectOrNone() {
    assertThat(JsonText.object("{\"a\": 1}")).isEqualTo(Map.of("a", 1L));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.object("[]"))
        .withMessage("the JSON is no object");
  }

  @Test
  void membersAndItemsHaveTheTypeThatIsAskedFor() {
    assertThat(JsonText.member(OBJECT, "name", String.class)).isEqualTo("shop");
    assertThat(JsonText.member(OBJECT, "count", Number.class)).isEqualTo(2);
    assertThat(JsonText.items(OBJECT, "paths", String.class)).containsExactly("/a", "/b");
  }

  @ParameterizedTest
  @CsvSource({
    "other, the member \"other\" is missing",
    "name, the member \"name\" has the wrong type",
    "mixed, the member \"mixed\" has the wrong type"
  })
  void anythingElseIsNamed(String name, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.items(OBJECT, name, String.class))
        .withMessage(message);
  }
}
