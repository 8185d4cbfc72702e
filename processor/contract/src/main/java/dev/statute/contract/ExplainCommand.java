package dev.statute.contract;

import dev.statute.processor.explain.CheckPages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the pages of checks. */
@Command(
    name = "explain",
    description = "Prints what a check finds, why, and what to do; without a check, lists them.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Main.USAGE)
final class ExplainCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "CHECK", description = "the ids of checks, such as unmapped-exception")
  private List<String> checks = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Optional<String> mistake = CheckPages.mistake(checks);
    if (mistake.isPresent()) {
      throw new UsageException(mistake.get());
    }
    out.print(CheckPages.text(checks));
    out.flush();
    return 0;
  }
}
