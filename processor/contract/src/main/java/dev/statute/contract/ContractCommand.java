package dev.statute.contract;

import java.io.IOException;
import java.io.PrintWriter;
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

  @Mixin private CheckOptions checks = new CheckOptions();

  @Option(names = "-v", description = "print the way of each status, and the jars not read")
  private boolean isDetailed;

  @Override
  ContractRequest request(ProgramOptions program) {
    return program.request(title, checks.levels(), checks.suppress());
  }

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    result.write(output.folder());
    out.print(result.text(isDetailed, isTerminal()));
    return result.errors().isEmpty() ? 0 : FOUND;
  }
}
