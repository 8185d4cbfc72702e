package dev.statute.contract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the contract of a program, and writes {@code contract.json} and {@code contract.html}. */
@Command(
    name = "contract",
    description =
        "Prints every endpoint with its statuses, and writes contract.json and contract.html.")
final class ContractCommand extends ProgramCommand {

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "the heading of the page (default: the name of the jar)",
      defaultValue = "")
  private String title = "";

  @Option(
      names = "--coverage",
      paramLabel = "FILE",
      description =
          "the coverage.json of the tests, for the page (default: the one in the folder of -o)")
  private @Nullable Path coverage;

  @Mixin private CheckOptions checks = new CheckOptions();

  @Option(names = "-v", description = "print the way of each status, and the jars not read")
  private boolean isDetailed;

  @Override
  ContractRequest request(ProgramOptions program) {
    return program.request(title, checks.levels(), checks.suppress());
  }

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    write(result);
    out.print(result.text(isDetailed, isTerminal()));
    return result.errors().isEmpty() ? 0 : FOUND;
  }

  private void write(ContractResult result) throws IOException {
    if (coverage == null) {
      result.write(output.folder());
    } else if (Files.exists(coverage)) {
      result.write(output.folder(), coverage);
    } else {
      throw new UsageException(
          "there is no file " + coverage + "; it is written by tests with statute-test");
    }
  }
}
