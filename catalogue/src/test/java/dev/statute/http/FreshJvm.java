package dev.statute.http;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the tests in a JVM where nothing is loaded yet. */
final class FreshJvm {

  private static final int LIMIT_IN_SECONDS = 60;

  private FreshJvm() {}

  /** Returns the lines that the JVM wrote; fails, showing them, if it did not end well. */
  static List<String> run(Path output, List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      boolean ended = process.waitFor(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
      if (!ended || process.exitValue() != 0) {
        String how = ended ? "exit code " + process.exitValue() : "still running at the limit";
        fail(
            "%s %s: %s%n%s",
            main.getSimpleName(), List.of(arguments), how, Files.readString(output));
      }
      return Files.readAllLines(output);
    } finally {
      process.destroyForcibly();
    }
  }
}
