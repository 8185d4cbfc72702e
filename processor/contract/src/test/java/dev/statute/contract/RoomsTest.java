package dev.statute.contract;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms are the packages, and this is the table of their doors. */
class RoomsTest {

  private static final String PACKAGE = "dev.statute.contract";
  private static final String PROCESSOR = "dev.statute.processor.";

  /** What only the module {@code statute-test} uses. */
  private static final Set<String> FOR_TESTS =
      Set.of(
          PACKAGE + ".coverage.Note",
          PACKAGE + ".coverage.Standing",
          PACKAGE + ".link.DeclaredCollector");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /**
   * A room, and the rooms that it knows: its own, and those of the processor.
   *
   * @param name the package; that of the door is {@code contract}
   */
  private record Room(String name, Set<String> knows, Set<String> knowsOfProcessor) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** From the roof down: a room knows rooms further down only. */
  private static final List<Room> ROOMS =
      List.of(
          new Room(
              "contract",
              Set.of(
                  "catalogue",
                  "codes",
                  "coverage",
                  "link",
                  "lock",
                  "page",
                  "program",
                  "read",
                  "report",
                  "rule",
                  "suggest"),
              Set.of(
                  "check",
                  "check.rule",
                  "compiled",
                  "explain",
                  "generate.spec",
                  "option",
                  "output")),
          new Room("codes", Set.of("frame", "text"), Set.of("compiled", "generate.spec")),
          new Room(
              "page",
              Set.of("catalogue", "coverage", "frame", "link", "method", "rule", "text"),
              Set.of("check.rule", "compiled")),
          new Room("lock", Set.of("catalogue", "link", "method", "text"), Set.of()),
          new Room(
              "suggest",
              Set.of("catalogue", "link", "program", "text"),
              Set.of("compiled", "framework", "output")),
          new Room(
              "report",
              Set.of("catalogue", "link", "method", "rule", "text"),
              Set.of("check.rule", "compiled", "explain")),
          new Room(
              "rule",
              Set.of("catalogue", "link", "method"),
              Set.of("check.rule", "compiled", "declaration", "output")),
          new Room("link", Set.of("method", "program"), Set.of("framework")),
          new Room("method", Set.of("program"), Set.of("body", "framework")),
          new Room("catalogue", Set.of("program"), Set.of("compiled")),
          new Room("program", Set.of("read"), Set.of()),
          new Room("read", Set.of(), Set.of()),
          new Room("coverage", Set.of("text"), Set.of()),
          new Room("frame", Set.of("text"), Set.of()),
          new Room("text", Set.of(), Set.of()));

  @Test
  void everyPackageIsARoomOfTheTable() {
    assertThat(CLASSES.stream().map(type -> room(type.getPackageName())).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(ROOMS.stream().map(Room::name).toList());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomKnowsExactlyThoseOfTheTable(Room room) {
    assertThat(used(room, PACKAGE)).containsExactlyInAnyOrderElementsOf(room.knows());
    assertThat(used(room, "dev.statute.processor"))
        .containsExactlyInAnyOrderElementsOf(room.knowsOfProcessor());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomKnowsRoomsFurtherDownOnly(Room room) {
    List<String> down =
        ROOMS.stream().map(Room::name).dropWhile(name -> !name.equals(room.name())).toList();
    assertThat(down.subList(1, down.size())).containsAll(room.knows());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void everyRoomIsDescribedInAtMostTenLines(Room room) throws IOException {
    String name = room.name().equals("contract") ? "" : room.name();
    Path folder = Path.of("src/main/java/dev/statute/contract").resolve(name);
    String text = Files.readString(folder.resolve("package-info.java"));
    assertThat(text.substring(0, text.indexOf("*/")).lines().skip(1)).hasSizeBetween(1, 10);
  }

  @Test
  void aTypeOfARoomIsPublicIfAndOnlyIfAnotherRoomUsesIt() {
    Set<String> used =
        CLASSES.stream()
            .flatMap(type -> targets(type).filter(target -> !isSameRoom(type, target)))
            .map(RoomsTest::outermost)
            .collect(toCollection(TreeSet::new));
    assertThat(used).doesNotContainAnyElementsOf(FOR_TESTS);
    used.addAll(FOR_TESTS);
    assertThat(
            CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getPackageName().equals(PACKAGE))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  void noFileIsLongerThan250Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        assertThat(Files.readAllLines(source)).as(source.toString()).hasSizeLessThanOrEqualTo(250);
      }
    }
  }

  private static boolean isSameRoom(JavaClass type, JavaClass target) {
    return target.getPackageName().equals(type.getPackageName());
  }

  private static Stream<JavaClass> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(target -> CLASSES.contain(target.getName()));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(RoomsTest::outermost).orElse(type.getName());
  }

  private static Set<String> used(Room room, String root) {
    return CLASSES.stream()
        .filter(type -> room(type.getPackageName()).equals(room.name()))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
        .filter(name -> name.startsWith(root + ".") || name.equals(root))
        .map(name -> name.startsWith(PROCESSOR) ? name.substring(PROCESSOR.length()) : room(name))
        .filter(name -> !name.equals(room.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String room(String packageName) {
    return packageName.equals(PACKAGE) ? "contract" : packageName.substring(PACKAGE.length() + 1);
  }
}
