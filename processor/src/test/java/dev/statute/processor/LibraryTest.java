package dev.statute.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.statute.processor.testing.CompiledProcessor.CLASSES;
import static dev.statute.processor.testing.CompiledProcessor.COMPILER;
import static dev.statute.processor.testing.CompiledProcessor.JAVAPOET;
import static dev.statute.processor.testing.CompiledProcessor.PACKAGE;
import static dev.statute.processor.testing.CompiledProcessor.YAML;
import static dev.statute.processor.testing.CompiledProcessor.are;
import static dev.statute.processor.testing.CompiledProcessor.dependOn;
import static dev.statute.processor.testing.CompiledProcessor.reachable;
import static dev.statute.processor.testing.CompiledProcessor.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Few classes know a library, and a compilation that only checks does not load it. */
class LibraryTest {

  /** The references that only a generating compilation follows: they load JavaPoet. */
  private static final Map<String, Set<String>> DOORS =
      Map.of("CatalogueStep", Set.of("SpecReader", "CatalogueRenderer"));

  private static final DescribedPredicate<JavaClass> LIBRARY_USER =
      dependOn(resideInAnyPackage(JAVAPOET, YAML));

  @Test
  void onlyTheRoomThatRendersKnowsJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PACKAGE + ".generate.render")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(JAVAPOET)
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check.rule", "framework", "generate.render", "generate.spec"})
  void aPureRoomKnowsNothingOfTheCompiler(String room) {
    noClasses()
        .that()
        .resideInAPackage(PACKAGE + "." + room)
        .should()
        .dependOnClassesThat(COMPILER)
        .check(CLASSES);
  }

  /** What {@code spec} and {@code render} reach, and not what they name only. */
  @ParameterizedTest
  @ValueSource(strings = {"SpecReader", "CatalogueBuilder", "CatalogueRenderer"})
  void fromASpecFileToSourcesNothingOfTheCompilerIsReached(String door) {
    assertThat(reachable(door, Map.of())).hasSizeGreaterThan(1).noneMatch(dependOn(COMPILER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check.rule", "framework", "generate.render", "generate.spec"})
  void aPureRoomPrintsAndWritesNothing(String room) {
    noClasses()
        .that()
        .resideInAPackage(PACKAGE + "." + room)
        .should()
        .dependOnClassesThat(are("Guard", "Reporter", "SourceWriter"))
        .check(CLASSES);
  }

  @Test
  void onlyTheYamlClassesKnowTheYamlLibrary() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("Yaml")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(YAML)
        .check(CLASSES);
  }

  @Test
  void aCompilationThatOnlyChecksReachesNoLibrary() {
    assertThat(reachable("CheckStep", Map.of())).contains(type("Reporter")).noneMatch(LIBRARY_USER);
    assertThat(reachable("StatuteProcessor", DOORS))
        .contains(type("CheckStep"), type("CatalogueStep"))
        .noneMatch(LIBRARY_USER);
  }

  @ParameterizedTest
  @MethodSource("doors")
  void everyDoorToALibraryIsNeeded(String from, String to) {
    Map<String, Set<String>> others = new HashMap<>(DOORS);
    others.computeIfPresent(
        from,
        (type, doors) ->
            doors.stream().filter(door -> !door.equals(to)).collect(Collectors.toSet()));
    assertThat(reachable("StatuteProcessor", others)).anyMatch(LIBRARY_USER);
  }

  static Stream<Arguments> doors() {
    return DOORS.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(to -> Arguments.of(entry.getKey(), to)));
  }
}
