package dev.statute.processor.testing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The output of a compiler that ran in a JVM of its own. */
public record CommandLine(Compiler compiler, boolean success, List<String> lines) {

  public static CommandLine run(Compiler compiler, List<String> command) throws IOException {
    return run(compiler, Path.of(""), command);
  }

  /** Runs a command in a folder. */
  public static CommandLine run(Compiler compiler, Path folder, List<String> command)
      throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      boolean success = process.waitFor() == 0;
      return new CommandLine(
          compiler, success, new String(output, StandardCharsets.UTF_8).lines().toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      process.destroy();
    }
  }

  /** The lines about errors and warnings, of the compiler and of processors. */
  public List<String> problems() {
    return lines.stream()
        .filter(
            compiler == Compiler.JAVAC
                ? line -> line.contains("compiler.err.") || line.contains("compiler.warn.")
                : line -> line.contains(": error: ") || line.contains(": warning: "))
        .toList();
  }

  /**
   * How the line about a processor's error begins: at this item, the first of its kind in a file.
   */
  public String error(String file, String text, String item) {
    List<String> before = text.substring(0, text.indexOf(item)).lines().toList();
    String place = file + ":" + before.size() + ":";
    int column = before.get(before.size() - 1).length() + 1;
    return compiler == Compiler.JAVAC
        ? place + column + ": compiler.err.proc.messager: "
        : place + " error: ";
  }
}
