package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.generate.spec.BadSpecs;
import dev.statute.processor.generate.spec.GoodSpecs;
import dev.statute.processor.generate.spec.SpecCase;
import dev.statute.processor.generate.spec.SpecProblem;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The mistakes in spec files as the compilers show them. Each file is named by a package of its
 * own, next to a file that is right; all packages are compiled together.
 */
class BadSpecCompilationTest {

  private static final String PACKAGE =
      """
      @dev.statute.StatusCatalogue(
          spec = {"good.yaml",
            "%1$s.yaml"})
      package com.example.%1$s;
      """;
  private static final String GOOD =
      "vendor: good\ntype: Good\nstatuses:\n  - {code: 470, phrase: Fine}\n";

  @TempDir static Path shared;
  private static final Map<Compiler, Result> RESULTS = new EnumMap<>(Compiler.class);

  @TempDir Path folder;

  static Stream<Arguments> bad() {
    List<SpecCase> specs = BadSpecs.all();
    return IntStream.range(0, specs.size())
        .boxed()
        .flatMap(i -> Arrays.stream(Compiler.values()).map(c -> Arguments.of(c, i, specs.get(i))));
  }

  @BeforeAll
  static void compileAll() {
    for (Compiler compiler : Compiler.values()) {
      RESULTS.put(compiler, compilation(compiler, shared, BadSpecs.all()).compile());
    }
  }

  private static Compilation compilation(Compiler compiler, Path folder, List<SpecCase> specs) {
    Compilation compilation =
        new Compilation(compiler, folder.resolve(compiler.name())).spec("good.yaml", GOOD);
    for (int i = 0; i < specs.size(); i++) {
      compilation
          .spec(name(i) + ".yaml", specs.get(i).bytes())
          .source(
              "com/example/" + name(i) + "/package-info.java",
              String.format(Locale.ROOT, PACKAGE, name(i)));
    }
    // javac stops at a hundred messages.
    return compiler == Compiler.JAVAC
        ? compilation.option("-Xmaxerrs").option("100000")
        : compilation;
  }

  private static String name(int index) {
    return "case" + index;
  }

  @Tag(Elsewhere.TAG)
  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("bad")
  void everyMistakeIsAnErrorAtTheNameOfTheFile(Compiler compiler, int index, SpecCase spec) {
    String file = shared.resolve(compiler.name() + "/specs/" + name(index) + ".yaml").toString();
    List<Diagnostic<? extends JavaFileObject>> errors = errorsAbout(file, compiler);

    List<String> messages = spec.problems(file).stream().map(SpecProblem::inFull).toList();
    assertThat(errors)
        .extracting(error -> error.getMessage(Locale.ROOT))
        .hasSize(spec.mistakes().size())
        .containsExactlyElementsOf(messages.stream().map(m -> shownBy(compiler, m)).toList());
    if (compiler == Compiler.JAVAC) {
      String source = "/" + name(index) + "/package-info.java";
      assertThat(errors).allSatisfy(error -> isAtTheName(source, error));
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> errorsAbout(
      String file, Compiler compiler) {
    return RESULTS.get(compiler).diagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(diagnostic -> diagnostic)
        .filter(diagnostic -> diagnostic.getKind() == Kind.ERROR)
        .filter(error -> error.getMessage(Locale.ROOT).startsWith(file + ":"))
        .toList();
  }

  /** javac indents all lines of a message but the first. */
  private static String shownBy(Compiler compiler, String message) {
    return compiler == Compiler.JAVAC ? message.replace("\n", "\n  ") : message;
  }

  /** ECJ has no place for messages about packages; the message itself names the spec file. */
  private static void isAtTheName(String source, Diagnostic<? extends JavaFileObject> error) {
    assertThat(error.getSource().toUri().toString()).endsWith(source);
    assertThat(error.getLineNumber()).isEqualTo(3);
    assertThat(error.getColumnNumber()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsGeneratedNextToAMistake(Compiler compiler) throws IOException {
    Result result = RESULTS.get(compiler);
    assertThat(result.errors())
        .hasSize(BadSpecs.all().stream().mapToInt(spec -> spec.mistakes().size()).sum());
    assertThat(result.sources()).isEmpty();
    assertThat(classes(result)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void sourcesGeneratedFromRightSpecsCompile(Compiler compiler) {
    List<SpecCase> specs = GoodSpecs.inCode();
    Result result = compilation(compiler, folder, specs).compile();
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.sources().keySet())
        .filteredOn(source -> source.endsWith("/Good.java"))
        .hasSameSizeAs(specs);
  }

  /** Only the JDK can put types there. */
  @ParameterizedTest
  @EnumSource
  void nothingIsGeneratedIntoAPackageOfTheJdk(Compiler compiler) {
    assertThat(intoPackage(compiler, "java.acme").refusal("1:37"))
        .isEqualTo(
            "cannot generate into java.acme, a package of the JDK; choose a package of your own");
  }

  /** The compilers refuse the package themselves, javac before it runs processors. */
  @ParameterizedTest
  @EnumSource
  void nothingIsGeneratedIntoThePackageOfObject(Compiler compiler) {
    Result result = intoPackage(compiler, "java.lang");
    assertThat(result.errors()).first().asString().contains("java.base");
    assertThat(result.sources()).isEmpty();
  }

  private Result intoPackage(Compiler compiler, String name) {
    return new Compilation(compiler, folder)
        .spec("good.yaml", GOOD)
        .source(
            name.replace('.', '/') + "/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"good.yaml\")\npackage " + name + ";\n")
        .compile();
  }

  /** A file without a line end, in which a mistake is at nearly every other character. */
  @Test
  void aHundredThousandMistakesInOneLineAreEachQuotedBriefly() {
    String spec = "{vendor: acme, type: Acme, statuses: [" + "1, ".repeat(100_000) + "]}";
    List<SpecProblem> problems = SpecCase.bad("one line", spec).problems("acme.yaml");
    assertThat(problems).hasSize(100_000);
    assertThat(problems).noneMatch(problem -> problem.inFull().length() > 400);
  }

  private static List<Path> classes(Result result) throws IOException {
    try (Stream<Path> files = Files.walk(result.classes())) {
      return files
          .filter(Files::isRegularFile)
          // Of the package itself, not generated: ECJ writes it all the same.
          .filter(file -> !file.endsWith("package-info.class"))
          .toList();
    }
  }
}
