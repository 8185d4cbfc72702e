package dev.statute.contract;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command writes its files. */
final class OutputOption {

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "the folder of the files that are written (default: ${DEFAULT-VALUE})",
      defaultValue = "target/statute")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }
}
