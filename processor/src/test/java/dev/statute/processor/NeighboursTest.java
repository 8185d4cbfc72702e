package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Beside Lombok and MapStruct, before and after them on the processor path. The controllers in
 * {@code neighbours/} do not compile without what these generate. Lombok works in ECJ only as an
 * agent of its JVM, not as a processor, so it is not tried there.
 */
@ParameterizedClass
@EnumSource
class NeighboursTest {

  private static final String[] SPECS = {"ietf.yaml", "nginx.yaml", "extra.yaml"};

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;
  @Parameter Place place;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, SPECS);
  }

  @ParameterizedTest
  @EnumSource
  void rightCodeCausesNoMessage(Neighbours neighbours) {
    CommandLine said = compile(neighbours, neighbours.text());
    assertThat(said.problems()).isEmpty();
    assertThat(said.success()).isTrue();
    assertThat(folder.resolve("classes/com/example/" + neighbours.file.replace("java", "class")))
        .exists();
  }

  @ParameterizedTest
  @EnumSource
  void aWrongCodeIsReportedOnceAtItsPlace(Neighbours neighbours) {
    String text = neighbours.text().replace("422", "432");
    CommandLine said = compile(neighbours, text);
    assertThat(said.problems())
        .singleElement()
        .asString()
        .contains(said.error(neighbours.file, text, "432") + "[unknown-status] 432 ");
    assertThat(said.success()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAP_STRUCT_IN_ECJ")
  void constantsOfACatalogueFromTheSameCompilationAreRead(Neighbours neighbours) {
    String text = neighbours.text().replace("422", "422, Http.Code.UNPROCESSABLE_CONTENT");
    CommandLine said =
        Fixture.withCatalogue(neighbours.compilation(folder, text), "dev.statute.http", SPECS)
            .run(place.path(neighbours));
    // Only a warning, so that all the rest is compiled.
    assertThat(said.problems()).singleElement().asString().contains("[duplicate-status] 422 ");
    assertThat(said.success()).isTrue();
    assertThat(folder.resolve("classes/dev/statute/http/Http$Code.class")).exists();
  }

  private CommandLine compile(Neighbours neighbours, String text) {
    return neighbours.compilation(folder, text).classPath(jar).run(place.path(neighbours));
  }

  private enum Place {
    FIRST,
    LAST;

    List<Path> path(Neighbours neighbours) {
      List<Path> path = new ArrayList<>(neighbours.jars());
      path.addAll(this == FIRST ? 0 : path.size(), Fixture.processorPath());
      return path;
    }
  }

  private enum Neighbours {
    LOMBOK(Compiler.JAVAC, "LombokController.java", "lombok-"),
    MAP_STRUCT(Compiler.JAVAC, "MapStructController.java", "mapstruct-processor-"),
    MAP_STRUCT_IN_ECJ(Compiler.ECJ, "MapStructController.java", "mapstruct-processor-"),
    BOTH(
        Compiler.JAVAC,
        "LombokAndMapStructController.java",
        // The binding among them makes MapStruct wait for Lombok.
        "lombok-",
        "mapstruct-processor-");

    private final Compiler compiler;
    private final String file;
    private final List<String> jars;

    Neighbours(Compiler compiler, String file, String... jars) {
      this.compiler = compiler;
      this.file = file;
      this.jars = List.of(jars);
    }

    String text() {
      return Fixture.resource("neighbours/" + file);
    }

    /** Of the class path of the tests. */
    List<Path> jars() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .filter(entry -> jars.stream().anyMatch(entry.getFileName().toString()::startsWith))
          .toList();
    }

    Compilation compilation(Path folder, String text) {
      Compilation compilation =
          new Compilation(compiler, folder).source("com/example/" + file, text);
      // No processor claims the annotations of Spring, of which javac would warn.
      return compiler == Compiler.JAVAC ? compilation.option("-Xlint:-processing") : compilation;
    }
  }
}
