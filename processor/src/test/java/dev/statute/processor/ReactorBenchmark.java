package dev.statute.processor;

import static java.util.stream.Collectors.joining;

import dev.statute.Returns;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Maven;
import dev.statute.processor.testing.ServiceSources;
import dev.statute.processor.testing.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the processor costs a Maven build of many small modules, each with one controller. Maven
 * compiles them in its own JVM, and loads the processor for each.
 */
final class ReactorBenchmark {

  private static final String VERSION = System.getProperty("statute.version");

  private final Path folder;
  private final Maven maven = Maven.ofTheBuild();
  private final List<String> modules = new ArrayList<>();

  private ReactorBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Prints a table.
   *
   * @param arguments the number of modules and that of rounds; 200 and 5 if there are none
   * @throws IOException if a file cannot be written, or Maven not started
   */
  public static void main(String[] arguments) throws IOException {
    int modules = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[1]);
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      ReactorBenchmark benchmark = new ReactorBenchmark(folder.path());
      benchmark.install();
      benchmark.write(modules);
      benchmark.measure(rounds);
    }
  }

  /** Puts our artifacts into the local repository of the reactor, as the build has made them. */
  private void install() throws IOException {
    Files.copy(Path.of("../pom.xml"), artifact("parent", ".pom"));
    for (String module : List.of("annotations", "processor", "catalogue")) {
      Files.copy(Path.of("..", module, "pom.xml"), artifact(module, ".pom"));
    }
    Fixture.jar(artifact("annotations", ".jar"), Fixture.entry(Returns.class));
    Fixture.jar(artifact("processor", ".jar"), Fixture.entry(StatuteProcessor.class));
    Files.copy(
        Fixture.catalogue(Files.createDirectory(folder.resolve("catalogue"))),
        artifact("catalogue", ".jar"));
  }

  private Path artifact(String module, String suffix) throws IOException {
    String name = "statute-" + module;
    Path version = repository().resolve("dev/statute").resolve(name).resolve(VERSION);
    return Files.createDirectories(version).resolve(name + "-" + VERSION + suffix);
  }

  private void write(int count) throws IOException {
    Files.createDirectories(reactor());
    for (int number = 0; number < count; number++) {
      String name = "module" + number;
      Path module = reactor().resolve(name);
      ServiceSources.SPRING.writeOne(module.resolve("src/main/java"), number);
      Files.writeString(
          module.resolve("pom.xml"),
          Fixture.resource("reactor/module.xml").replace("@module@", name));
      modules.add(name);
    }
    Files.writeString(
        reactor().resolve("pom.xml"),
        Fixture.resource("reactor/pom.xml")
            .replace(
                "@modules@",
                modules.stream()
                    .map(name -> "    <module>" + name + "</module>")
                    .collect(joining("\n")))
            .replace("@spring-boot.version@", System.getProperty("spring-boot.version"))
            .replace("@statute.version@", VERSION));
    Files.writeString(
        reactor().resolve("settings.xml"),
        Fixture.resource("reactor/settings.xml")
            .replace("@repository@", maven.repository().toUri().toString()));
  }

  private void measure(int rounds) throws IOException {
    // Fills the local repository.
    compile("-Pstatute");
    Map<String, long[]> walls = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String option : List.of("-P!statute", "-Pstatute")) {
        walls.computeIfAbsent(option, key -> new long[rounds])[round] = compile("-o", option);
      }
    }
    System.out.printf("%7s  %-9s %9s %9s %9s%n", "modules", "option", "median ms", "least", "most");
    walls.forEach(this::print);
  }

  private void print(String option, long[] walls) {
    long[] sorted = Arrays.stream(walls).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%7d  %-9s %9d %9d %9d%n",
        modules.size(),
        option,
        (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2,
        sorted[0],
        sorted[sorted.length - 1]);
  }

  /** Compiles everything, and returns the milliseconds that Maven took in all. */
  private long compile(String... options) throws IOException {
    for (String module : modules) {
      Path target = reactor().resolve(module).resolve("target");
      if (Files.exists(target)) {
        TemporaryFolder.delete(target);
      }
    }
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-s", reactor().resolve("settings.xml").toString()));
    arguments.addAll(List.of("-Dmaven.repo.local=" + repository(), "compile"));
    long start = System.nanoTime();
    maven.run(reactor(), arguments.toArray(String[]::new));
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Path repository() {
    return folder.resolve("repository");
  }

  private Path reactor() {
    return folder.resolve("reactor");
  }
}
