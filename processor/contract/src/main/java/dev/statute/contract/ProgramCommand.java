package dev.statute.contract;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that reads a program. */
@Command(mixinStandardHelpOptions = true, exitCodeOnExecutionException = Main.USAGE)
abstract class ProgramCommand implements Callable<Integer> {

  /** Something is wrong with the program. */
  static final int FOUND = 1;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private ProgramOptions program = new ProgramOptions();

  @Override
  public final Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    ContractResult result = read(line.getErr());
    int exit = run(result, line.getOut());
    line.getOut().flush();
    result.contract().problems().forEach(problem -> line.getErr().println("warning: " + problem));
    line.getErr().flush();
    return exit;
  }

  private ContractResult read(PrintWriter err) throws IOException {
    if (!isTerminal()) {
      return request(program).run();
    }
    try (ProgressLine progress = new ProgressLine(err)) {
      return request(program).run(progress::reached);
    }
  }

  static boolean isTerminal() {
    return Help.Ansi.AUTO.enabled();
  }

  ContractRequest request(ProgramOptions program) {
    return program.request();
  }

  /**
   * Does what the command is for.
   *
   * @return the exit code
   */
  abstract int run(ContractResult result, PrintWriter out) throws IOException;
}
