package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.statute.Returns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles the sources in {@code checks/} and compares what the compilers say with the markers in
 * them. A line without a marker has to stay clean.
 */
class MarkerTest {

  private static final Path SOURCES = Path.of("src/test/resources/checks");
  private static final String[] VENDORS = {
    "ietf",
    "nginx",
    "cloudflare",
    "aws-elb",
    "shopify",
    "pantheon",
    "esri",
    "azure",
    "squid",
    "tornado",
    "twitter"
  };

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    Compilation compilation = new Compilation(Compiler.JAVAC, shared);
    jar =
        Fixture.jar(
            shared.resolve("dev.statute.http.jar"),
            Fixture.compiled(Fixture.withVendors(compilation, VENDORS)));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueInAJar() throws IOException {
    return cases(
        (compiler, group) -> Said.by(compilation(compiler, group).classPath(jar).compile()));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayWithTheCatalogueFromTheSameCompilation()
      throws IOException {
    return cases(
        (compiler, group) ->
            Said.by(Fixture.withVendors(compilation(compiler, group), VENDORS).compile()));
  }

  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInReverseOrder() throws IOException {
    return cases(
        (compiler, group) ->
            Said.by(compilation(compiler, group).classPath(jar).reverseSources().compile()));
  }

  /** ECJ runs in a JVM of its own, because it puts the class path of the JVM beside the modules. */
  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInANamedModule() throws IOException {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Files.copy(jar, modules.resolve(jar.getFileName()));
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Modules.ofFrameworks(modules);
    return cases(
        (compiler, group) -> {
          Compilation compilation =
              compilation(compiler, group)
                  .modulePath(modules)
                  .source("module-info.java", Modules.requiring(modules));
          return compiler == Compiler.JAVAC
              ? Said.by(compilation.compile())
              : Said.by(compilation.run(Fixture.processorPath()));
        });
  }

  /** Those that are installed beside the one that runs the tests, if there are any. */
  @TestFactory
  Stream<DynamicTest> saysWhatTheMarkersSayInTheCompilersOfOtherJdks() throws IOException {
    List<Path> homes = otherJdks();
    assumeThat(homes).isNotEmpty();
    List<Stream<DynamicTest>> tests = new ArrayList<>();
    for (Path home : homes) {
      tests.add(
          cases(
              List.of(Compiler.JAVAC),
              (compiler, group) ->
                  Said.by(
                      compilation(compiler, group)
                          .classPath(jar)
                          .run(home, Fixture.processorPath()))));
    }
    return tests.stream().flatMap(all -> all);
  }

  private static List<Path> otherJdks() throws IOException {
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> homes = Files.list(own.getParent())) {
      for (Path home : homes.sorted().toList()) {
        if (Files.isExecutable(home.resolve("bin/javac"))
            && !found.contains(home.toRealPath())
            && !own.equals(home.toRealPath())
            && isRecent(home)) {
          found.add(home.toRealPath());
        }
      }
    }
    return found;
  }

  /** Whether a JDK is of a version that the processor runs on. */
  private static boolean isRecent(Path home) throws IOException {
    return Files.readAllLines(home.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> Runtime.Version.parse(line.replaceAll("JAVA_VERSION=|\"", "")))
        .anyMatch(version -> version.feature() >= 17);
  }

  @ParameterizedTest
  @EnumSource
  void everyCheckHasThreeBadCases(Check check) {
    assertThat(Markers.expected(text(sourceOf(check))))
        .filteredOn(message -> message.contains(" [" + check.id() + "] "))
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void someSourceHasOptions() throws IOException {
    assertThat(sources()).anyMatch(source -> !Markers.options(text(source)).isEmpty());
  }

  /** Compiles the sources that share their options in one go. */
  private Stream<DynamicTest> cases(BiFunction<Compiler, List<String>, List<Said>> setting)
      throws IOException {
    return cases(List.of(Compiler.values()), setting);
  }

  private Stream<DynamicTest> cases(
      List<Compiler> compilers, BiFunction<Compiler, List<String>, List<Said>> setting)
      throws IOException {
    List<String> sources = sources();
    Map<List<String>, List<String>> groups =
        sources.stream().collect(Collectors.groupingBy(source -> Markers.options(text(source))));
    Map<List<Object>, List<Said>> said = new HashMap<>();
    return compilers.stream()
        .flatMap(
            compiler ->
                sources.stream()
                    .map(
                        source ->
                            DynamicTest.dynamicTest(
                                source + " in " + compiler,
                                () -> {
                                  List<String> group = groups.get(Markers.options(text(source)));
                                  verify(
                                      source,
                                      said.computeIfAbsent(
                                          List.of(compiler, group),
                                          key -> setting.apply(compiler, group)));
                                })));
  }

  private Compilation compilation(Compiler compiler, List<String> group) {
    Compilation compilation = new Compilation(compiler, folder.resolve(compiler + group.get(0)));
    group.forEach(source -> compilation.source("com/example/" + source + ".java", text(source)));
    Markers.options(text(group.get(0))).forEach(compilation::option);
    return compilation;
  }

  private static void verify(String source, List<Said> said) {
    assertThat(said.stream().filter(message -> message.file().equals(source + ".java")))
        .extracting(Said::text)
        .containsExactlyInAnyOrderElementsOf(Markers.expected(text(source)));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  /** Such as {@code InvalidStatus}. */
  private static String sourceOf(Check check) {
    return Stream.of(check.id().split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static String text(String source) {
    return Fixture.resource("checks/" + source + ".java");
  }
}
