package dev.statute.processor;

import static java.util.stream.Collectors.toSet;

import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.CompileCost;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.CompilerCommand;
import dev.statute.processor.testing.ServiceSources;
import dev.statute.processor.testing.TemporaryFolder;
import dev.statute.processor.testing.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a check costs a build, beside what others do at compile time. A service of generated
 * controllers is compiled with the ready-made catalogue, each time in a new JVM, as builds do it;
 * the variants take turns.
 */
final class CompileBenchmark {

  /** A tiny class, and a large service. */
  private static final List<String> USUAL = List.of("0:15", "1000:5");

  private final Path folder;
  private final CompilerCommand command;

  private CompileBenchmark(Path folder, CompilerCommand command) {
    this.folder = folder;
    this.command = command;
  }

  /**
   * Prints a table.
   *
   * @param arguments numbers of controllers, each with a number of rounds, such as {@code 1000:5},
   *     and perhaps with the variants to measure, such as {@code 2000:1:EMPTY,BODIES}, else all but
   *     those of Jersey; zero controllers are one tiny class
   * @throws IOException if a file cannot be written, or a JVM not started
   */
  public static void main(String[] arguments) throws IOException {
    List<Size> sizes =
        (arguments.length == 0 ? USUAL : List.of(arguments)).stream().map(Size::parse).toList();
    Set<Variant> variants =
        sizes.stream().flatMap(size -> size.variants().stream()).collect(toSet());
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      CompileBenchmark benchmark =
          new CompileBenchmark(folder.path(), CompilerCommand.prepare(folder.path(), variants));
      System.out.printf(
          "%-9s %11s  %-23s %9s %7s %9s %7s %8s %8s%n",
          "service",
          "controllers",
          "variant",
          "wall ms",
          "x base",
          "cpu ms",
          "x base",
          "peak MB",
          "left MB");
      for (Size size : sizes) {
        benchmark.measure(size);
      }
    }
  }

  private void measure(Size size) throws IOException {
    int controllers = size.controllers();
    Map<ServiceSources, Path> lists = new EnumMap<>(ServiceSources.class);
    for (Variant variant : size.variants()) {
      if (!lists.containsKey(variant.service())) {
        lists.put(variant.service(), write(variant.service(), controllers));
      }
    }
    Map<Variant, List<CompileCost>> costs = new EnumMap<>(Variant.class);
    for (int round = 0; round < size.rounds(); round++) {
      for (Variant variant : size.inRound(round)) {
        costs
            .computeIfAbsent(variant, key -> new ArrayList<>())
            .add(compile(variant, lists.get(variant.service())));
      }
    }
    costs.forEach((variant, found) -> print(controllers, variant, found, costs));
  }

  /** Writes the sources, and a list of them. */
  private Path write(ServiceSources service, int controllers) throws IOException {
    Path sources = folder.resolve(service.name() + controllers);
    List<String> files = service.write(sources, controllers).stream().map(Path::toString).toList();
    return Files.write(folder.resolve(service.name() + controllers + ".txt"), files);
  }

  private CompileCost compile(Variant variant, Path list) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    CommandLine done = CommandLine.run(Compiler.JAVAC, command.of(variant, list, classes));
    TemporaryFolder.delete(classes);
    if (!done.success()) {
      throw new IllegalStateException(String.join("\n", done.lines()));
    }
    return CompileCost.read(done.lines());
  }

  private static void print(
      int controllers,
      Variant variant,
      List<CompileCost> costs,
      Map<Variant, List<CompileCost>> all) {
    List<CompileCost> base = all.getOrDefault(variant.base(), costs);
    double peak = CompileCost.median(costs, CompileCost::peak);
    System.out.printf(
        Locale.ROOT,
        "%-9s %11d  %-23s %9.0f %7.3f %9.0f %7.3f %8s %8.1f%n",
        variant.service().name().toLowerCase(Locale.ROOT),
        controllers,
        variant.title(),
        CompileCost.median(costs, CompileCost::wall),
        CompileCost.ratio(costs, base, CompileCost::wall),
        CompileCost.median(costs, CompileCost::cpu),
        CompileCost.ratio(costs, base, CompileCost::cpu),
        peak == 0 ? "-" : String.format(Locale.ROOT, "%.0f", peak),
        CompileCost.median(costs, CompileCost::heap));
  }

  /** What an argument asks for. */
  private record Size(int controllers, int rounds, List<Variant> variants) {

    /** Backwards each second time: a machine that gets slower is no advantage for the first. */
    List<Variant> inRound(int round) {
      List<Variant> order = new ArrayList<>(variants);
      if (round % 2 == 1) {
        Collections.reverse(order);
      }
      return order;
    }

    static Size parse(String argument) {
      String[] parts = argument.split(":");
      List<Variant> variants =
          parts.length < 3
              ? usual()
              : Stream.of(parts[2].split(",")).map(Variant::valueOf).toList();
      return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), variants);
    }

    /** Without Jersey, whose resource classes are much larger than the other controllers. */
    private static List<Variant> usual() {
      return Stream.of(Variant.values())
          .filter(variant -> variant.service() != ServiceSources.JERSEY)
          .toList();
    }
  }
}
