package dev.statute.contract;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes {@code statute.lock}. */
@Command(
    name = "lock",
    description = "Writes statute.lock: the codes of every endpoint, to be committed.")
final class LockCommand extends ProgramCommand {

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description = "the file (default: ${DEFAULT-VALUE})",
      defaultValue = CheckCommand.LOCK)
  private Path lock = Path.of("");

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    out.println(result.writeLock(lock));
    return 0;
  }
}
