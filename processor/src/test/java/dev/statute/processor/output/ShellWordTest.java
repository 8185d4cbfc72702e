package dev.statute.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell takes apart, or replaces, is quoted. */
class ShellWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "/home/jane/statute-1.0_a.jar | /home/jane/statute-1.0_a.jar",
        "C:\\Users\\JANED~1\\statute.jar | C:\\Users\\JANED~1\\statute.jar",
        "/home/Jane Doe/a.jar | \"/home/Jane Doe/a.jar\"",
        "C:\\Program Files (x86)\\a.jar | \"C:\\Program Files (x86)\\a.jar\"",
        "/r&d/a.jar | \"/r&d/a.jar\"",
        "/a;b/a.jar | \"/a;b/a.jar\"",
        "/it's/a.jar | \"/it's/a.jar\"",
        "/caf\u00e9/a.jar | \"/caf\u00e9/a.jar\"",
        "/$HOME/a.jar | '/$HOME/a.jar'",
        "/it's $5/a.jar | '/it'\\''s $5/a.jar'",
        "/`id`/a.jar | '/`id`/a.jar'"
      })
  void aPathIsOneWord(String path, String word) {
    assertThat(ShellWord.of(path)).isEqualTo(word);
  }
}
