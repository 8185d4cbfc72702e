package dev.statute.processor.option;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.output.UsageError.Mistake;
import dev.statute.processor.testing.Elsewhere;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag(Elsewhere.TAG)
class OptionsReaderTest {

  private static final String CHECKS =
      Stream.concat(Stream.of("all"), Stream.of(Check.values()).map(Check::id))
          .collect(joining(", "));

  @Test
  void withoutOptionsEveryCheckHasItsOwnLevelAndTheSummaryIsPrinted() {
    Options options = OptionsReader.read(Map.of());
    assertThat(options.specDirs()).isEmpty();
    assertThat(options.checks().vendors()).isEmpty();
    assertThat(options.checks().levels().set()).isEmpty();
    assertThat(options.checks().bodies()).isTrue();
    assertThat(options.checks().summary()).isTrue();
    assertThat(options.mistakes()).isEmpty();
  }

  @Test
  void valuesAreSplitAndTrimmed() {
    Options options =
        OptionsReader.read(
            Map.of(
                "statute.specDir",
                "a" + File.pathSeparator + "b",
                "statute.vendors",
                "nginx, cloudflare,",
                "statute.checks",
                " retired-status : error,log-only-status:off,",
                "statute.summary",
                "false",
                "other.processor",
                "nonsense"));
    assertThat(options.specDirs()).containsExactly("a", "b");
    assertThat(options.checks().vendors()).containsExactly("nginx", "cloudflare");
    assertThat(options.checks().levels().set())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Check.RETIRED_STATUS, Level.ERROR, Check.LOG_ONLY_STATUS, Level.OFF));
    assertThat(options.checks().summary()).isFalse();
    assertThat(options.mistakes()).isEmpty();
  }

  @Test
  void anUnknownCheckIsOneMistakeWithASuggestion() {
    assertThat(mistake("statute.checks", "retierd-status:error"))
        .isEqualTo(
            "the option -Astatute.checks names the unknown check \"retierd-status\"; write one"
                + " of "
                + CHECKS
                + "; did you mean \"retired-status\"?");
  }

  @Test
  void anUnknownLevelIsOneMistakeWithASuggestion() {
    assertThat(mistake("statute.checks", "retired-status:warn"))
        .isEqualTo(
            "the option -Astatute.checks gives retired-status the unknown level \"warn\"; write one"
                + " of error, warning, note, off; did you mean \"warning\"?");
    assertThat(mistake("statute.checks", "retired-status:warnign"))
        .endsWith("; did you mean \"warning\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"retired-status", "retired-status:error:off", "retired-status=error"})
  void anItemThatIsNoCheckWithALevelIsOneMistake(String item) {
    assertThat(mistake("statute.checks", item))
        .isEqualTo(
            "the option -Astatute.checks contains \""
                + item
                + "\", which is not of the form check:level, such as"
                + " retired-status:error or all:warning; the levels are error, warning, note, off");
  }

  @Test
  void ofTwoLevelsOfACheckTheLaterCounts() {
    assertThat(levels("retired-status:off,retired-status:error").set())
        .containsExactly(Map.entry(Check.RETIRED_STATUS, Level.ERROR));
  }

  @Test
  void allSetsTheLevelOfEveryCheckThatIsOn() {
    Levels levels = levels("all:warning");
    assertThat(levels.set())
        .doesNotContainKey(Check.MISSING_RETURNS)
        .doesNotContainValue(Level.ERROR);
    assertThat(Check.values())
        .allMatch(check -> levels.set().containsKey(check) == (check.level() != Level.OFF));
  }

  @Test
  void anItemAfterAllOverridesIt() {
    Levels levels = levels("all:warning,retired-status:off,unknown-status:error");
    assertThat(levels.set())
        .containsEntry(Check.RETIRED_STATUS, Level.OFF)
        .containsEntry(Check.UNKNOWN_STATUS, Level.ERROR)
        .containsEntry(Check.INVALID_STATUS, Level.WARNING);
  }

  @Test
  void allChangesOnlyChecksThatAreOnOrWereSwitchedOnBefore() {
    Levels levels = levels("retired-status:off,missing-returns:note,all:error");
    assertThat(levels.set())
        .containsEntry(Check.RETIRED_STATUS, Level.OFF)
        .containsEntry(Check.MISSING_RETURNS, Level.ERROR)
        .doesNotContainKey(Check.UNRETURNED_STATUS);
  }

  @Test
  void everythingCanBeOff() {
    assertThat(Check.values()).allMatch(levels("all:off")::isOff);
  }

  private static Levels levels(String value) {
    Options options = OptionsReader.read(Map.of("statute.checks", value));
    assertThat(options.mistakes()).isEmpty();
    return options.checks().levels();
  }

  @Test
  void eachMistakeInAListIsReported() {
    Options options =
        OptionsReader.read(Map.of("statute.checks", "a:error,unknown-status:b,foreign-status:off"));
    assertThat(options.mistakes()).hasSize(2);
    assertThat(options.checks().levels().set()).containsOnlyKeys(Check.FOREIGN_STATUS);
  }

  @Test
  void aSummaryIsTrueOrFalse() {
    assertThat(mistake("statute.summary", "no"))
        .isEqualTo("the option -Astatute.summary is \"no\"; write true or false");
    assertThat(mistake("statute.bodies", "false"))
        .isEqualTo("the option -Astatute.bodies is \"false\"; write on or off");
  }

  @ParameterizedTest
  @CsvSource({
    "statute.specDir, -Astatute.specDir=/home/me/project/specs",
    "statute.vendors, '-Astatute.vendors=nginx,cloudflare'",
    "statute.checks, '-Astatute.checks=retired-status:error,log-only-status:off'",
    "statute.summary, -Astatute.summary=false"
  })
  void anOptionWithoutAValueIsOneMistakeWithAnExample(String name, String example) {
    assertThat(mistake(name, null))
        .isEqualTo("the option -A" + name + " has no value; write one, such as " + example);
  }

  @Test
  void anEmptyValueIsNone() {
    Options options = OptionsReader.read(Map.of("statute.vendors", "", "statute.checks", ""));
    assertThat(options.checks().vendors()).isEmpty();
    assertThat(options.mistakes()).isEmpty();
  }

  @Test
  void anUnknownOptionOfStatuteIsOneMistakeWithASuggestion() {
    assertThat(mistake("statute.check", "x"))
        .isEqualTo(
            "unknown option -Astatute.check; write one of -Astatute.bodies, -Astatute.checks,"
                + " -Astatute.specDir, -Astatute.summary, -Astatute.vendors; did you mean"
                + " \"-Astatute.checks\"?");
  }

  @Test
  void everyOptionHasAnExample() {
    assertThat(new StatuteProcessor().getSupportedOptions())
        .containsExactly(
            "statute.bodies",
            "statute.checks",
            "statute.specDir",
            "statute.summary",
            "statute.vendors");
  }

  private static String mistake(String name, String value) {
    Map<String, String> values = new HashMap<>();
    values.put(name, value);
    assertThat(OptionsReader.read(values).mistakes()).hasSize(1);
    Mistake mistake = OptionsReader.read(values).mistakes().get(0);
    assertThat(mistake.anchor()).isEmpty();
    return mistake.text();
  }
}
