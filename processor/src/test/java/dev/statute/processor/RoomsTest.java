package dev.statute.processor;

import static dev.statute.processor.testing.CompiledProcessor.CLASSES;
import static dev.statute.processor.testing.CompiledProcessor.PACKAGE;
import static dev.statute.processor.testing.CompiledProcessor.outermost;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import dev.statute.processor.testing.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rooms of the processor are its packages, and this is the table of their doors. */
class RoomsTest {

  /**
   * A room, and the rooms that it knows: no others, and none that it does not need.
   *
   * @param name the package below that of the processor; the processor's own is {@code processor}
   */
  private record Room(String name, Set<String> knows) {

    static Room of(String name, String... knows) {
      return new Room(name, Set.of(knows));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** From the roof down: a room knows rooms further down only, so there is no circle. */
  private static final List<Room> ROOMS =
      List.of(
          Room.of("processor", "check", "framework", "generate", "language", "option", "output"),
          Room.of("option", "check", "check.rule", "output"),
          Room.of("generate", "compiled", "generate.render", "generate.spec", "language", "output"),
          Room.of("generate.render", "compiled", "generate.spec"),
          Room.of("generate.spec", "compiled", "output"),
          Room.of(
              "check",
              "body",
              "check.rule",
              "compiled",
              "declaration",
              "explain",
              "framework",
              "language",
              "output"),
          Room.of("explain", "check.rule", "output"),
          Room.of("check.rule", "body", "compiled", "declaration", "framework", "output"),
          Room.of("body.javac", "body", "body.javac.tree", "language"),
          Room.of("body.javac.tree", "language", "output"),
          Room.of("body", "compiled", "declaration", "framework", "language", "output"),
          Room.of("declaration", "compiled", "framework", "language", "output"),
          Room.of("framework"),
          Room.of("compiled", "language", "output"),
          Room.of("language"),
          Room.of("output"));

  /**
   * What a compiler, a class loader or {@code java} finds by its name, or only the contract uses.
   */
  private static final Set<String> ENTRIES =
      Set.of(
          PACKAGE + ".StatuteProcessor",
          PACKAGE + ".body.javac.JavacBodies",
          PACKAGE + ".explain.CheckPages",
          PACKAGE + ".explain.Main");

  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\n"
              + "]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'");

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?([\\w.]+\\.(\\w+|\\*));");

  /** The qualified name of a top-level type of the processor. */
  private static final Pattern NAME =
      Pattern.compile("\\bdev\\.statute\\.processor\\.(?:[a-z]+\\.)*[A-Z]\\w*");

  @Test
  void everyPackageIsARoomOfTheTable() {
    assertThat(CLASSES.stream().map(RoomsTest::room).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(ROOMS.stream().map(Room::name).toList());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomKnowsExactlyThoseOfTheTable(Room room) {
    assertThat(known(room.name())).containsExactlyInAnyOrderElementsOf(room.knows());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomKnowsRoomsFurtherDownOnly(Room room) {
    List<String> down =
        ROOMS.stream().map(Room::name).dropWhile(name -> !name.equals(room.name())).toList();
    assertThat(down.subList(1, down.size())).containsAll(room.knows());
  }

  @Test
  void aTypeIsPublicIfAndOnlyIfAnotherRoomUsesIt() {
    Set<String> used = new TreeSet<>(ENTRIES);
    CLASSES.stream()
        .flatMap(type -> usedTypes(type).filter(name -> !room(name).equals(room(type))))
        .forEach(used::add);
    assertThat(
            CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName))
        .containsExactlyInAnyOrderElementsOf(used);
  }

  /** An import of all types of a package would hide which are used. */
  @Test
  void everyImportNamesOneType() {
    assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).map(RoomsTest::code))
        .isNotEmpty()
        .allSatisfy(
            code ->
                assertThat(IMPORT.matcher(code).results().map(found -> found.group(2)))
                    .doesNotContain("*"));
  }

  @Test
  void thePageShowsTheTable() {
    assertThat(Page.of("docs/architecture.md").section("The rooms").lines())
        .filteredOn(line -> line.startsWith("| `"))
        .extracting(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
        .containsExactlyElementsOf(ROOMS.stream().map(RoomsTest::row).toList());
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void everyRoomIsDescribedInAtMostTenLines(Room room) throws IOException {
    String text = Files.readString(folder(room.name()).resolve("package-info.java"));
    assertThat(text.substring(0, text.indexOf("*/")).lines().skip(1)).hasSizeBetween(1, 10);
  }

  private static String row(Room room) {
    String known =
        room.knows().stream().sorted().map(name -> "`" + name + "` ").collect(joining(", "));
    return "| `" + room.name() + "` | " + known.replace(" ,", ",") + "|";
  }

  private static Set<String> known(String room) {
    return CLASSES.stream()
        .filter(type -> room(type).equals(room))
        .flatMap(RoomsTest::usedTypes)
        .map(RoomsTest::room)
        .filter(name -> !name.equals(room))
        .collect(toCollection(TreeSet::new));
  }

  /** A constant is in the class files of its users without its name, so their sources count too. */
  private static Stream<String> usedTypes(JavaClass type) {
    Stream<String> linked =
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(target -> CLASSES.contain(target.getName()))
            .map(target -> outermost(target).getName());
    return Stream.concat(linked, type.isTopLevelClass() ? named(code(type)) : Stream.of());
  }

  /** What code names: what it imports and uses, and what it qualifies. */
  private static Stream<String> named(String code) {
    String rest = IMPORT.matcher(code).replaceAll("");
    return Stream.concat(
        IMPORT
            .matcher(code)
            .results()
            .filter(found -> Pattern.compile("\\b" + found.group(2) + "\\b").matcher(rest).find())
            .flatMap(found -> names(found.group(1))),
        names(rest));
  }

  private static Stream<String> names(String code) {
    return NAME.matcher(code).results().map(MatchResult::group);
  }

  /** The source of a type, without comments and literals. */
  private static String code(JavaClass type) {
    Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      return COMMENT_OR_LITERAL.matcher(Files.readString(source)).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String room) {
    String name = room.equals("processor") ? PACKAGE : PACKAGE + "." + room;
    return SOURCES.resolve(name.replace('.', '/'));
  }

  private static String room(JavaClass type) {
    return room(type.getName());
  }

  private static String room(String type) {
    String name = type.substring(0, type.lastIndexOf('.'));
    return name.equals(PACKAGE) ? "processor" : name.substring(PACKAGE.length() + 1);
  }
}
