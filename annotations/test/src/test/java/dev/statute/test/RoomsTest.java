package dev.statute.test;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms are the packages, and this is the table of their doors. */
class RoomsTest {

  private static final String PACKAGE = "dev.statute.test";
  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  /** The rooms that each knows; {@code test} is the package itself, with what users write. */
  private static final Map<String, Set<String>> ROOMS =
      Map.of(
          "test", Set.of("run"),
          "junit", Set.of("run", "test"),
          "run", Set.of("codes", "coverage", "declare"),
          "declare", Set.of("codes"),
          "coverage", Set.of(),
          "codes", Set.of());

  /** The rooms of frameworks may be loaded by themselves, in any class loader. */
  private static final Set<String> KNOWN_TO_FRAMEWORKS = Set.of("run", "test");

  /** Quarkus REST has the resource methods of Jakarta REST. */
  private static final Map<String, Set<String>> MORE_KNOWN = Map.of("quarkus", Set.of("jakarta"));

  /** What each room knows of the module {@code statute-contract}, and of the processor. */
  private static final Map<String, Set<String>> BELOW =
      Map.of(
          "run", Set.of("contract.coverage", "contract.link"),
          "declare",
              Set.of("contract.link", "contract.program", "contract.text", "processor.framework"),
          "coverage", Set.of("contract.coverage", "contract.frame"),
          "codes", Set.of("processor.generate.spec"),
          "jakarta", Set.of("contract.link"));

  @Test
  void aRoomKnowsExactlyThoseOfTheTable() {
    Map<String, Set<String>> found =
        ROOMS.keySet().stream().collect(toMap(room -> room, room -> used(room, PACKAGE)));
    assertThat(found).isEqualTo(ROOMS);
  }

  @Test
  void aFrameworkKnowsTheRunOnly() {
    assertThat(frameworks()).contains("spring");
    for (String framework : frameworks()) {
      Set<String> used = used(framework, PACKAGE);
      used.removeAll(MORE_KNOWN.getOrDefault(framework, Set.of()));
      assertThat(used).as(framework).isSubsetOf(KNOWN_TO_FRAMEWORKS);
    }
  }

  @Test
  void onlyRoomsOfTheTableKnowOtherModules() {
    for (String room : rooms()) {
      Set<String> below = new TreeSet<>(used(room, "dev.statute.contract"));
      below.addAll(used(room, "dev.statute.processor"));
      assertThat(below).as(room).isEqualTo(new TreeSet<>(BELOW.getOrDefault(room, Set.of())));
    }
  }

  @Test
  void everyRoomIsDescribedInAtMostTenLines() throws IOException {
    for (String room : rooms()) {
      Path folder = Path.of("src/main/java/dev/statute/test", room.equals("test") ? "" : room);
      String text = Files.readString(folder.resolve("package-info.java"));
      assertThat(text.substring(0, text.indexOf("*/")).lines().skip(1))
          .as(room)
          .hasSizeBetween(1, 10);
    }
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

  private static Set<String> rooms() {
    return CLASSES.stream()
        .map(type -> room(type.getPackageName()))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> frameworks() {
    Set<String> others = new TreeSet<>(rooms());
    others.removeAll(ROOMS.keySet());
    return others;
  }

  private static Set<String> used(String room, String root) {
    return CLASSES.stream()
        .filter(type -> room(type.getPackageName()).equals(room))
        .flatMap(RoomsTest::targets)
        .filter(name -> name.equals(root) || name.startsWith(root + "."))
        .map(RoomsTest::room)
        .filter(name -> !name.equals(room))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> targets(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(target -> target.getBaseComponentType().getPackageName());
  }

  /** Such as {@code run}, or {@code contract.link} of another module. */
  private static String room(String packageName) {
    if (packageName.equals(PACKAGE)) {
      return "test";
    }
    String root = packageName.startsWith(PACKAGE + ".") ? PACKAGE : "dev.statute";
    return packageName.substring(root.length() + 1);
  }
}
