package dev.statute.processor;

import dev.statute.processor.testing.CommandLine;
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
        "%-23s %8s %10s %8s %10s %9s %8s%n",
        "variant", "our", "generated", "loading", "verifying", "in javac", "own");
    System.out.printf(
        "%-23s %8s %10s %8s %10s %9s %8s%n", "", "classes", "classes", "ms", "ms", "ms", "ms");
    costs.forEach((variant, found) -> print(variant, StartupCost.mean(found)));
  }

  private StartupCost compile(Variant variant) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path recording = folder.resolve("recording.jfr");
    Path log = folder.resolve("classes.log");
    List<String> line = new ArrayList<>(command.of(variant, list, classes));
    line.addAll(1, StartupCost.options(recording, log));
    CommandLine done = CommandLine.run(Compiler.JAVAC, line);
    TemporaryFolder.delete(classes);
    if (!done.success()) {
      throw new IllegalStateException(String.join("\n", done.lines()));
    }
    return StartupCost.read(recording, log);
  }

  private static void print(Variant variant, StartupCost cost) {
    System.out.printf(
        Locale.ROOT,
        "%-23s %8.0f %10.0f %8.1f %10.1f %9.1f %8.1f%n",
        variant.title(),
        cost.classes(),
        cost.generated(),
        cost.loading(),
        cost.verifying(),
        cost.javac(),
        cost.own());
  }
}
