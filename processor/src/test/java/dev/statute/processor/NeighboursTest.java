package dev.statute.processor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import dev.statute.processor.testing.Said;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Beside Lombok and MapStruct, before and after them on the processor path. The controllers in
 * {@code neighbours/} do not compile without what these generate. Lombok works in ECJ only as an
 * agent of its JVM, not as a processor, so it is not tried there. Each compilation loads all of
 * them anew, because Lombok and its binding to MapStruct remember what has run.
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
    Result result = compile(neighbours, neighbours.text());
    assertThat(Said.by(result)).isEmpty();
    assertThat(result.success()).isTrue();
    assertThat(folder.resolve("classes/com/example/" + neighbours.file.replace("java", "class")))
        .exists();
  }

  @ParameterizedTest
  @EnumSource
  void aWrongCodeIsReportedOnceAtItsPlace(Neighbours neighbours) {
    String text = neighbours.text().replace("422", "432");
    Result result = compile(neighbours, text);
    List<String> before = text.substring(0, text.indexOf("432")).lines().toList();
    assertThat(Said.by(result))
        .singleElement()
        .satisfies(said -> assertThat(said.file()).isEqualTo(neighbours.file))
        .extracting(Said::text, as(STRING))
        .startsWith(before.size() + " ERROR [unknown-status] 432 ");
    if (neighbours.compiler == Compiler.JAVAC) {
      assertThat(result.diagnostics())
          .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .extracting(Diagnostic::getColumnNumber)
          .containsExactly(before.get(before.size() - 1).length() + 1L);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAP_STRUCT_IN_ECJ")
  void constantsOfACatalogueFromTheSameCompilationAreRead(Neighbours neighbours) {
    String text = neighbours.text().replace("422", "422, Http.Code.UNPROCESSABLE_CONTENT");
    Result result =
        Fixture.withCatalogue(neighbours.compilation(folder, text), "dev.statute.http", SPECS)
            .compile(place.path(neighbours));
    // Only a warning, so that all the rest is compiled.
    assertThat(Said.by(result))
        .singleElement()
        .extracting(Said::text, as(STRING))
        .contains(" WARNING [duplicate-status] 422 ");
    assertThat(result.success()).isTrue();
    assertThat(folder.resolve("classes/dev/statute/http/Http$Code.class")).exists();
  }

  private Result compile(Neighbours neighbours, String text) {
    return neighbours.compilation(folder, text).classPath(jar).compile(place.path(neighbours));
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
