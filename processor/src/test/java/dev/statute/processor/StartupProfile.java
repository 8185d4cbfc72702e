package dev.statute.processor;

import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.CompileCost;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.CompilerCommand;
import dev.statute.processor.testing.ServiceSources;
import dev.statute.processor.testing.StartupCost;
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

/**
 * Where the time goes that the processor takes for one tiny class, in a new JVM each time: to the
 * JVM, which loads and verifies our classes, to javac, which we ask for elements, or to ourselves.
 */
final class StartupProfile {

  private static final List<Variant> VARIANTS =
      List.of(Variant.EMPTY, Variant.DECLARATIONS, Variant.BODIES);

  private final Path folder;
  private final CompilerCommand command;
  private final Path list;

  private StartupProfile(Path folder) throws IOException {
    this.folder = folder;
    this.command = CompilerCommand.prepare(folder, Set.copyOf(VARIANTS));
    Path source = ServiceSources.SPRING.write(folder.resolve("sources"), 0).get(0);
    this.list = Files.writeString(folder.resolve("sources.txt"), source.toString());
  }

  /**
   * Prints a table.
   *
   * @param arguments the number of rounds; 11 if there is none
   * @throws IOException if a file cannot be written or read, or a JVM not started
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length == 0 ? 11 : Integer.parseInt(arguments[0]);
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      new StartupProfile(folder.path()).measure(rounds);
    }
  }

  private void measure(int rounds) throws IOException {
    Map<Variant, List<StartupCost>> costs = new EnumMap<>(Variant.class);
    for (int round = 0; round < rounds; round++) {
      List<Variant> order = new ArrayList<>(VARIANTS);
      if (round % 2 == 1) {
        Collections.reverse(order);
      }
      for (Variant variant : order) {
        costs.computeIfAbsent(variant, key -> new ArrayList<>()).add(compile(variant));
      }
    }
    System.out.printf(
        "%-23s %7s %9s %9s %7s %9s %8s %6s%n",
        "variant", "classes", "generated", "more ms", "loading", "verifying", "in javac", "own");
    StartupCost empty = StartupCost.mean(costs.get(Variant.EMPTY));
    costs.forEach((variant, found) -> print(variant, StartupCost.mean(found), empty));
  }

  private StartupCost compile(Variant variant) throws IOException {
    Path loads = folder.resolve("loads.jfr");
    Path samples = folder.resolve("samples.jfr");
    Path log = folder.resolve("classes.log");
    CompileCost cost = run(variant, StartupCost.loads(loads));
    run(variant, StartupCost.samples(samples));
    run(variant, StartupCost.log(log));
    return StartupCost.read(cost, loads, samples, log);
  }

  private CompileCost run(Variant variant, String option) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> line = new ArrayList<>(command.of(variant, list, classes));
    line.addAll(1, List.of("-XX:FlightRecorderOptions:stackdepth=1024", option));
    CommandLine done = CommandLine.run(Compiler.JAVAC, line);
    TemporaryFolder.delete(classes);
    if (!done.success()) {
      throw new IllegalStateException(String.join("\n", done.lines()));
    }
    return CompileCost.read(done.lines());
  }

  private static void print(Variant variant, StartupCost cost, StartupCost empty) {
    double rest = cost.rest(empty);
    System.out.printf(
        Locale.ROOT,
        "%-23s %7.0f %9.0f %9.0f %7.0f %9.0f %8.0f %6.0f%n",
        variant.title(),
        cost.classes(),
        cost.generated(),
        cost.wall() - empty.wall(),
        cost.loading(),
        cost.verifying(),
        rest * cost.javacShare(),
        rest * (1 - cost.javacShare()));
  }
}
