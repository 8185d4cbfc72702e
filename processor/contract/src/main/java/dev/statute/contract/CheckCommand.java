package dev.statute.contract;

import dev.statute.contract.lock.Changes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a program with its {@code statute.lock}. */
@Command(
    name = "check",
    description = "Compares the program with statute.lock; the exit code is 1 if they differ.")
final class CheckCommand extends ProgramCommand {

  /** The file, if no other one is named. */
  static final String LOCK = "statute.lock";

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description = "the file (default: ${DEFAULT-VALUE})",
      defaultValue = LOCK)
  private Path lock = Path.of("");

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    if (!Files.exists(lock)) {
      throw new UsageException(
          "there is no file " + lock + "; write it with the command lock, and commit it");
    }
    Changes changes = result.since(lock);
    if (changes.isEmpty()) {
      out.println(lock.getFileName() + ": no changes");
      return 0;
    }
    changes.lines().forEach(out::println);
    out.println(
        "The program differs from %s; if that is meant, run the command lock and commit the file."
            .formatted(lock.getFileName()));
    return FOUND;
  }
}
