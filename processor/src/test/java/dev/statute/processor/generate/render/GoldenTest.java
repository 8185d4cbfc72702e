package dev.statute.processor.generate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares generated sources with files. {@code -Dgolden.update=true} writes the files anew, to be
 * read in the diff.
 */
@Tag(Elsewhere.TAG)
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void generatesExactlyTheGoldenSources(Compiler compiler) throws IOException {
    Result result = compile(compiler, "run");

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    if (Boolean.getBoolean("golden.update")) {
      update(result.sources());
    }
    assertThat(result.sources()).isEqualTo(golden());
  }

  @Test
  void givesTheSameBytesInAnotherRunLocaleTimeZoneAndOrderOfSources() {
    SortedMap<String, String> first = compile(Compiler.JAVAC, "first").sources();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Compilation other = compilation(Compiler.JAVAC, "other").reverseSources();
      assertThat(other.compile().sources()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void generatesNothingButAscii() {
    assertThat(compile(Compiler.JAVAC, "ascii").sources().values())
        .allSatisfy(source -> assertThat(source).matches("\\p{ASCII}+"));
  }

  /** Metadata are data: there a reference is as the spec has it. */
  @Test
  void noCommentHasAnEscapeAndNoneIsLongerThanItHasToBe() {
    assertThat(compile(Compiler.JAVAC, "javadoc").sources().values())
        .allSatisfy(
            source ->
                assertThat(source)
                    .doesNotContainPattern("(?m)^ *(/\\*)?\\*.*\\\\u")
                    .doesNotContainPattern("(?m)^ */\\*\\*\\n +\\* .{1,80}\\n +\\*/$"))
        .allSatisfy(source -> assertThat(source.lines()).allMatch(GoldenTest::isShort));
  }

  /** The text of a status code is a literal, which is never broken. */
  private static boolean isShort(String line) {
    return line.length() <= 100 || line.matches("      \"\\d{3}\\|.*");
  }

  private Result compile(Compiler compiler, String run) {
    return compilation(compiler, run).compile();
  }

  private Compilation compilation(Compiler compiler, String run) {
    Compilation compilation = new Compilation(compiler, folder.resolve(run));
    Fixture.withCatalogue(compilation, "com.example.http", "ietf.yaml", "nginx.yaml");
    return Fixture.withExtension(
            compilation, "com.example.acme", "com.example.http", "joining.yaml")
        .source(
            "com/example/handlers/package-info.java",
            """
            @GenerateExceptionHandler(root = StatusCode.class)
            @TargetVendor({Nginx.class, Acme.class})
            package com.example.handlers;

            import com.example.acme.Acme;
            import com.example.http.Nginx;
            import com.example.http.StatusCode;
            import dev.statute.GenerateExceptionHandler;
            import dev.statute.TargetVendor;
            """)
        .unclaimed()
        .source(
            "com/example/Client.java",
            "package com.example;\n"
                + "final class Client {\n"
                + "  int ok = com.example.http.Http.Code.OK;\n"
                + "}\n");
  }

  private static SortedMap<String, String> golden() throws IOException {
    SortedMap<String, String> golden = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        golden.put(GOLDEN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return golden;
  }

  private static void update(SortedMap<String, String> sources) throws IOException {
    for (String name : golden().keySet()) {
      Files.delete(GOLDEN.resolve(name));
    }
    for (String name : sources.keySet()) {
      Files.createDirectories(GOLDEN.resolve(name).getParent());
      Files.writeString(GOLDEN.resolve(name), sources.get(name));
    }
  }
}
