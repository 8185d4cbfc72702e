package dev.statute.contract;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What a command is told that checks a program. */
final class CheckOptions {

  @Option(
      names = "--checks",
      paramLabel = "LEVELS",
      description = "levels of checks, such as unreturned-status:warning,silent-error:off",
      defaultValue = "")
  private String levels = "";

  @Option(
      names = "--suppress",
      paramLabel = "FILE",
      description = "findings that are not reported (default: ${DEFAULT-VALUE}, if it exists)",
      defaultValue = "statute.suppress")
  private Path suppress = Path.of("");

  String levels() {
    return levels;
  }

  Path suppress() {
    return suppress;
  }
}
