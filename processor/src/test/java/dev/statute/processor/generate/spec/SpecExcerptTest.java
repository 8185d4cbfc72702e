package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Elsewhere;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag(Elsewhere.TAG)
class SpecExcerptTest {

  @Test
  void theLineBeforeTheLineAndACaretAreShown() {
    assertThat(at("one\ntwo\nthree\n", 3, 3))
        .containsExactly("  2 | two", "  3 | three", "    |   ^");
  }

  @Test
  void theFirstLineHasNoneBefore() {
    assertThat(at("one\ntwo", 1, 1)).containsExactly("  1 | one", "    | ^");
  }

  @Test
  void numbersAreAlignedWhereOneMoreDigitBegins() {
    assertThat(at("\n".repeat(8) + "nine\nten", 10, 4))
        .containsExactly("   9 | nine", "  10 | ten", "     |    ^");
  }

  @Test
  void theEndOfTheTextIsAPlace() {
    assertThat(at("one\n", 2, 1)).containsExactly("  1 | one", "  2 |", "    | ^");
    assertThat(at("one", 1, 4)).containsExactly("  1 | one", "    |    ^");
  }

  @Test
  void ofAnEmptyTextNothingIsShown() {
    assertThat(SpecExcerpt.of(SpecText.of(""), SpecPosition.START)).isEmpty();
    assertThat(SpecExcerpt.of(SpecText.of("\uFEFF"), SpecPosition.START)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "\uFEFFa\r\nb\nc"})
  void linesEndAsThoseOfYamlDo(String text) {
    assertThat(at(text, 3, 1)).containsExactly("  2 | b", "  3 | c", "    | ^");
  }

  @Test
  void anEmptyLineBetweenTwoLineEndsIsALine() {
    assertThat(at("a\r\r\nb\n\nc", 5, 1)).containsExactly("  4 |", "  5 | c", "    | ^");
  }

  @Test
  void signsThatEndLinesElsewhereStayInTheirLine() {
    assertThat(at("a\u0085b\u2028c\u2029d", 1, 7))
        .containsExactly("  1 | a?b?c?d", "    |       ^");
  }

  @Test
  void aTabIsOneBlank() {
    assertThat(at("\tab", 1, 3)).containsExactly("  1 |  ab", "    |   ^");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x08, 0x1B, 0x7F, 0x9B, 0xAD, 0x200B, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E,
        0x2066, 0x2069, 0x061C, 0xFEFF, 0x0301, 0x20DD, 0xFE0F, 0x05D0, 0x0627, 0x0661, 0x1100,
        0x11FF, 0x3164, 0xD7B0, 0xFFA0, 0xE000, 0xE0041, 0xD800, 0xDFFF
      })
  void aCharacterThatCouldHideOrMoveTextIsAQuestionMark(int sign) {
    String text = "a" + Character.toString(sign) + "b";
    assertThat(at(text, 1, 3)).containsExactly("  1 | a?b", "    |   ^");
    assertThat(SpecExcerpt.visible(text)).isEqualTo("a?b");
  }

  @Test
  void aSupplementaryCharacterIsOneColumn() {
    assertThat(at("\uD835\uDD04b", 1, 2)).containsExactly("  1 | \uD835\uDD04b", "    |  ^");
  }

  @Test
  void aWideCharacterMovesTheCaretByTwo() {
    assertThat(at("\u6F22\uD83D\uDE00b", 1, 3))
        .containsExactly("  1 | \u6F22\uD83D\uDE00b", "    |     ^");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x3000, 0x303F, 0x3042, 0xAC00, 0xFF01, 0xFF60, 0x1F300, 0x1FAD6})
  void theFirstAndTheLastOfTheWideCharactersMoveTheCaretByTwo(int sign) {
    String text = Character.toString(sign);
    assertThat(at(text + "b", 1, 2)).containsExactly("  1 | " + text + "b", "    |   ^");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x10FF, 0x1200, 0x2FFB, 0xFF66, 0xFF9D, 0xFFDC, 0xFFE8, 0x1F2FF, 0x1FB00})
  void theirNeighboursMoveItByOne(int sign) {
    String text = SpecExcerpt.visible(Character.toString(sign));
    assertThat(at(text + "b", 1, 2)).containsExactly("  1 | " + text + "b", "    |  ^");
  }

  @Test
  void anEmptyLineBeforeALongOneIsNotCut() {
    assertThat(at("\n" + "x".repeat(150), 2, 151))
        .containsExactly("  1 |", "  2 | ..." + "x".repeat(100), "    | " + " ".repeat(103) + "^");
  }

  @Test
  void aLongLineIsShownAroundTheColumn() {
    String text = "x".repeat(500) + "HERE" + "y".repeat(500);
    assertThat(at("short\n" + text, 2, 501))
        .containsExactly(
            "  1 | ...",
            "  2 | ..." + "x".repeat(50) + "HERE" + "y".repeat(46) + "...",
            "    | " + " ".repeat(53) + "^");
  }

  @Test
  void aLongLineIsCutOnOneSideNearItsStartAndItsEnd() {
    String text = "x".repeat(150);
    assertThat(at(text, 1, 1)).containsExactly("  1 | " + "x".repeat(100) + "...", "    | ^");
    assertThat(at(text, 1, 151))
        .containsExactly("  1 | ..." + "x".repeat(100), "    | " + " ".repeat(103) + "^");
  }

  @Test
  void aLongLineBeforeIsCutAsItsNeighbour() {
    assertThat(at("x".repeat(101) + "\nshort", 2, 2))
        .containsExactly("  1 | " + "x".repeat(100) + "...", "  2 | short", "    |  ^");
  }

  @Test
  void everyIndexOfATextIsAtItsPlace() {
    SpecText text = SpecText.of("\uFEFFa\uD83D\uDE00\r\nb\rc");
    assertThat(java.util.stream.IntStream.rangeClosed(0, text.length()).mapToObj(text::position))
        .containsExactly(
            new SpecPosition(1, 1),
            new SpecPosition(1, 2),
            new SpecPosition(1, 3),
            new SpecPosition(1, 4),
            new SpecPosition(2, 1),
            new SpecPosition(2, 2),
            new SpecPosition(3, 1),
            new SpecPosition(3, 2));
  }

  private static List<String> at(String text, int line, int column) {
    return SpecExcerpt.of(SpecText.of(text), new SpecPosition(line, column)).lines().toList();
  }
}
