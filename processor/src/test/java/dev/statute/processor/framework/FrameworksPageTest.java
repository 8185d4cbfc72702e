package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Page;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about frameworks says what the tables say. */
class FrameworksPageTest {

  private static final Page PAGE = Page.of("docs/frameworks.md");

  static List<FrameworkTable> frameworks() {
    return Frameworks.all();
  }

  static List<FrameworkTable> frameworksWithHandlers() {
    return Frameworks.all().stream().filter(found -> found.handlers().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void everyAnnotationThatDeclaresCodesIsInTheTableOfItsFramework(FrameworkTable framework) {
    String table = table(framework, "what it tells");
    assertThat(framework.annotations())
        .allSatisfy(
            annotation -> assertThat(table).contains("`@" + simpleName(annotation.type()) + "`"));
  }

  @ParameterizedTest
  @MethodSource("frameworksWithHandlers")
  void everyAnnotationOfHandlersAndClientsIsInTheSectionOfItsFramework(FrameworkTable framework) {
    HandlerTable rules = framework.handlers().orElseThrow();
    Stream<String> names =
        Stream.of(rules.mappings(), rules.controllers(), rules.clients(), rules.contents())
            .flatMap(Collection::stream);
    String section = PAGE.section(framework.name()).text();
    assertThat(names)
        .allSatisfy(name -> assertThat(section).contains("`@" + simpleName(name) + "`"));
  }

  @ParameterizedTest
  @MethodSource("frameworksWithHandlers")
  void theTableOfWhatIsSentSaysWhatTheRulesSay(FrameworkTable framework) {
    HandlerTable rules = framework.handlers().orElseThrow();
    String table = table(framework, "sent");
    assertThat(table.lines())
        .contains(
            "| a value | " + rules.value() + " |",
            "| `void` | " + rules.nothing() + " |",
            "| `null` | " + rules.empty() + " |");
    assertThat(rules.carriers())
        .allSatisfy(carrier -> assertThat(table).contains("`" + simpleName(carrier) + "`"));
  }

  /** The table of a framework whose second column has this title. */
  private static String table(FrameworkTable framework, String title) {
    String section = PAGE.section(framework.name()).text().strip();
    return Stream.of(section.split("\n\n"))
        .filter(part -> part.lines().findFirst().orElse("").endsWith(" | " + title + " |"))
        .findFirst()
        .orElseThrow();
  }

  /** With the outer type, as it is written in sources: {@code Returns.List}. */
  private static String simpleName(String type) {
    return type.replaceFirst("^([a-z]\\w*\\.)*", "");
  }
}
