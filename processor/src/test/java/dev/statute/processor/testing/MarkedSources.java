package dev.statute.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.statute.Returns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The sources with markers in a folder of the test resources. They are compiled in settings that
 * make no difference, and what the compilers say is compared with the markers. A line without a
 * marker has to stay clean.
 */
public final class MarkedSources {

  private static final Path RESOURCES = Path.of("src/test/resources");
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

  private final String name;
  private final List<Compiler> compilers;
  private final Path jar;
  private final Path folder;

  /**
   * @param name of the folder with the sources
   * @param compilers those that say what the markers say
   * @param jar with the catalogue, and with the library of the sources
   * @param folder to compile in
   */
  public MarkedSources(String name, List<Compiler> compilers, Path jar, Path folder) {
    this.name = name;
    this.compilers = compilers;
    this.jar = jar;
    this.folder = folder;
  }

  /** A jar with the catalogue, and with what the sources need beside it. */
  public static Path jar(String name, Path folder) {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder);
    return Fixture.jar(
        folder.resolve("dev.statute.http.jar"), Fixture.compiled(withCatalogue(name, compilation)));
  }

  private static Compilation withCatalogue(String name, Compilation compilation) {
    String library = name + "/library";
    names(library)
        .forEach(
            source ->
                compilation.source(
                    "com/example/library/" + source + ".java", text(library, source)));
    return Fixture.withVendors(compilation, VENDORS);
  }

  /** The files of a folder without their ending. */
  public static List<String> names(String name) {
    Path sources = RESOURCES.resolve(name);
    if (Files.notExists(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String name, String source) {
    return Fixture.resource(name + "/" + source + ".java");
  }

  public Stream<DynamicTest> withTheCatalogueInAJar() {
    return cases((compiler, group) -> Said.by(withJar(compiler, group).compile()));
  }

  Stream<DynamicTest> withTheCatalogueFromTheSameCompilation() {
    return cases(
        (compiler, group) -> Said.by(withCatalogue(name, compilation(compiler, group)).compile()));
  }

  Stream<DynamicTest> inReverseOrder() {
    return cases((compiler, group) -> Said.by(withJar(compiler, group).reverseSources().compile()));
  }

  /** ECJ runs in a JVM of its own, because it puts the class path of the JVM beside the modules. */
  public Stream<DynamicTest> inANamedModule() throws IOException {
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

  /** The compilers of the JDKs beside the one that runs the tests, if there are any. */
  public Stream<DynamicTest> inTheCompilersOfOtherJdks() throws IOException {
    List<Path> homes = otherJdks();
    assumeThat(homes).isNotEmpty();
    return homes.stream()
        .flatMap(
            home ->
                cases(
                    List.of(Compiler.JAVAC),
                    (compiler, group) ->
                        Said.by(withJar(compiler, group).run(home, Fixture.processorPath()))));
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

  /** Compiles the sources that share their options in one go. */
  private Stream<DynamicTest> cases(BiFunction<Compiler, List<String>, List<Said>> setting) {
    return cases(compilers, setting);
  }

  public Stream<DynamicTest> cases(
      List<Compiler> compilers, BiFunction<Compiler, List<String>, List<Said>> setting) {
    Map<List<String>, List<String>> groups = groups();
    Map<List<Object>, List<Said>> said = new HashMap<>();
    return compilers.stream()
        .flatMap(
            compiler ->
                names(name).stream()
                    .map(
                        source ->
                            DynamicTest.dynamicTest(
                                source + " in " + compiler,
                                () -> {
                                  List<String> group = groups.get(options(source));
                                  verify(
                                      source,
                                      said.computeIfAbsent(
                                          List.of(compiler, group),
                                          key -> setting.apply(compiler, group)));
                                })));
  }

  /** The sources by their options. */
  public Map<List<String>, List<String>> groups() {
    return names(name).stream().collect(Collectors.groupingBy(this::options));
  }

  private List<String> options(String source) {
    return Markers.options(text(name, source));
  }

  /** A compilation of sources with the catalogue in the jar. */
  public Compilation withJar(Compiler compiler, List<String> group) {
    return compilation(compiler, group).classPath(jar);
  }

  private Compilation compilation(Compiler compiler, List<String> group) {
    Compilation compilation = new Compilation(compiler, folder.resolve(compiler + group.get(0)));
    group.forEach(
        source -> compilation.source("com/example/" + source + ".java", text(name, source)));
    options(group.get(0)).forEach(compilation::option);
    return compilation;
  }

  private void verify(String source, List<Said> said) {
    assertThat(said.stream().filter(message -> message.file().equals(source + ".java")))
        .extracting(Said::text)
        .containsExactlyInAnyOrderElementsOf(Markers.expected(text(name, source)));
  }
}
