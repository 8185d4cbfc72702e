package dev.statute.contract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what has changed, for a pull request. */
@Command(
    name = "diff",
    description = "Prints as Markdown what has changed since an earlier contract.")
final class DiffCommand extends ProgramCommand {

  @Option(
      names = "--base",
      paramLabel = "FILE",
      description = "the earlier contract: a statute.lock or a contract.json",
      required = true)
  private Path base = Path.of("");

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    out.flush();
    // Whatever the charset of the terminal is: a file gets it more often.
    System.out.writeBytes(result.since(base).markdown().getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    return 0;
  }
}
