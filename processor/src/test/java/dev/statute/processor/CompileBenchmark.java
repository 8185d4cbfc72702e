package dev.statute.processor;

import dev.statute.Returns;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check costs a build. A service of generated Spring controllers is compiled with the
 * ready-made catalogue, each time in a new JVM, as builds do it; the variants take turns.
 */
final class CompileBenchmark {

  /** Controllers and rounds. */
  private static final List<String> USUAL = List.of("0:15", "500:3", "1000:7", "2000:3", "4000:3");

  private static final String BODIES = Options.PREFIX + "bodies";

  private final Path folder;
  private final List<String> common;

  private CompileBenchmark(Path folder) throws IOException {
    this.folder = folder;
    String classPath =
        Stream.concat(
                Stream.of(Fixture.catalogue(folder.resolve("catalogue")), entry(Returns.class)),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(path -> path.toString().endsWith(".jar")))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    this.common = List.of("-cp", classPath, "--release", "17", "-encoding", "UTF-8");
  }

  /** What stands between javac and the class files. */
  private enum Variant {
    NO_PROCESSOR("-proc:none"),
    EMPTY_PROCESSOR("an empty processor"),
    DECLARATIONS("declarations"),
    BODIES("declarations and bodies");

    private final String title;

    Variant(String title) {
      this.title = title;
    }
  }

  /** What a compilation took. */
  private record Cost(long wall, long cpu) {}

  /**
   * Prints a table.
   *
   * @param arguments numbers of controllers, each with a number of rounds, such as {@code 1000:7};
   *     zero controllers are one tiny class
   * @throws IOException if a file cannot be written, or a JVM not started
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("statute");
    try {
      CompileBenchmark benchmark = new CompileBenchmark(folder);
      System.out.printf(
          "%11s  %-24s %9s %7s %9s %7s%n",
          "controllers", "variant", "wall ms", "x empty", "cpu ms", "x empty");
      for (String size : arguments.length == 0 ? USUAL : List.of(arguments)) {
        String[] parts = size.split(":");
        benchmark.measure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      }
    } finally {
      delete(folder);
    }
  }

  private void measure(int controllers, int rounds) throws IOException {
    Path sources = folder.resolve("sources" + controllers);
    List<String> files =
        ServiceSources.write(sources, controllers).stream().map(Path::toString).toList();
    Path list = Files.write(folder.resolve("sources" + controllers + ".txt"), files);
    Map<Variant, List<Cost>> costs = new EnumMap<>(Variant.class);
    for (int round = 0; round < rounds; round++) {
      for (Variant variant : variants()) {
        costs.computeIfAbsent(variant, key -> new ArrayList<>()).add(compile(variant, list));
      }
    }
    costs.forEach(
        (variant, found) -> print(controllers, variant, found, costs.get(Variant.EMPTY_PROCESSOR)));
  }

  /** Bodies are a variant where they can be switched off. */
  private static List<Variant> variants() {
    List<Variant> all = List.of(Variant.values());
    return Options.names().contains(BODIES) ? all : all.subList(0, Variant.BODIES.ordinal());
  }

  private Cost compile(Variant variant, Path list) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", Fixture.entry(TimedCompiler.class).toString()));
    command.add(TimedCompiler.class.getName());
    command.addAll(common);
    command.addAll(options(variant));
    command.addAll(List.of("-d", classes.toString(), "@" + list));
    CommandLine done = CommandLine.run(Compiler.JAVAC, command);
    delete(classes);
    if (!done.success()) {
      throw new IllegalStateException(String.join("\n", done.lines()));
    }
    String[] cost = done.lines().get(done.lines().size() - 1).split(" ");
    return new Cost(Long.parseLong(cost[0]), Long.parseLong(cost[1]));
  }

  private List<String> options(Variant variant) throws IOException {
    if (variant == Variant.NO_PROCESSOR) {
      return List.of("-proc:none");
    }
    if (variant == Variant.EMPTY_PROCESSOR) {
      String names = String.join(",", new StatuteProcessor().getSupportedAnnotationTypes());
      return List.of(
          "-processorpath",
          Fixture.entry(EmptyProcessor.class).toString(),
          "-processor",
          EmptyProcessor.class.getName(),
          "-A" + EmptyProcessor.ANNOTATIONS + "=" + names);
    }
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-processorpath", processorPath()));
    options.addAll(List.of("-processor", StatuteProcessor.class.getName()));
    if (variant == Variant.DECLARATIONS && variants().contains(Variant.BODIES)) {
      options.add("-A" + BODIES + "=off");
    }
    return options;
  }

  private String processorPath() throws IOException {
    List<String> path = new ArrayList<>();
    for (Path entry : Fixture.processorPath()) {
      path.add(jar(entry).toString());
    }
    return String.join(File.pathSeparator, path);
  }

  private Path entry(Class<?> type) throws IOException {
    return jar(Fixture.entry(type));
  }

  /** A jar of the classes of a module, as a build has it. */
  private Path jar(Path entry) {
    Path jar = folder.resolve(entry.getParent().getParent().getFileName() + ".jar");
    if (!Files.isDirectory(entry)) {
      return entry;
    }
    return Files.exists(jar) ? jar : Fixture.jar(jar, entry);
  }

  private static void print(int controllers, Variant variant, List<Cost> costs, List<Cost> empty) {
    double wall = median(costs, Cost::wall);
    double cpu = median(costs, Cost::cpu);
    System.out.printf(
        Locale.ROOT,
        "%11d  %-24s %9.0f %7.3f %9.0f %7.3f%n",
        controllers,
        variant.title,
        wall,
        wall / median(empty, Cost::wall),
        cpu,
        cpu / median(empty, Cost::cpu));
  }

  /** In milliseconds. */
  private static double median(List<Cost> costs, ToLongFunction<Cost> part) {
    long[] sorted = costs.stream().mapToLong(part).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e6;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
