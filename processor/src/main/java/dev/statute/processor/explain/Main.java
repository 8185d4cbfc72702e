package dev.statute.processor.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The command line of the jar. A compilation does not load it. */
public final class Main {

  /** Wrong usage. */
  private static final int WRONG = 2;

  private static final String USAGE =
      """
      usage: java -jar statute-processor.jar explain [CHECK...]

      Prints the page of each check: what it finds, why, and what to do.
      Without a check, lists all of them with their default levels.
      """;

  private Main() {}

  public static void main(String... arguments) {
    int exit = run(List.of(arguments), System.out, System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /** The exit code: 0, or 2 for wrong usage. */
  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.contains("--help")) {
      out.print(USAGE);
      return 0;
    }
    if (arguments.isEmpty() || !arguments.get(0).equals("explain")) {
      err.print(USAGE);
      return WRONG;
    }
    List<String> checks = arguments.subList(1, arguments.size());
    Optional<String> mistake = CheckPages.mistake(checks);
    if (mistake.isPresent()) {
      err.println(mistake.get());
      return WRONG;
    }
    out.print(CheckPages.text(checks));
    return 0;
  }
}
