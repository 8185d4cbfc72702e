package dev.statute.test.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.Standing;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A process of a run, of its own JVM: it starts, waits for a line, and ends. */
final class CoverageProcess implements AutoCloseable {

  private static final String NO_APPLICATION = "";

  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;

  private CoverageProcess(Process process) {
    this.process = process;
    this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    this.in = new PrintStream(process.getOutputStream(), true, UTF_8);
  }

  /** A process that sees 200 of a handler in one test, once it has started. */
  static CoverageProcess start(Path folder, String test, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath()));
    command.addAll(List.of(CoverageProcess.class.getName(), folder.toString(), test));
    ProcessBuilder builder = new ProcessBuilder(command);
    CoverageProcess started =
        new CoverageProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    started.read("started ");
    return started;
  }

  /** Surefire has the module on the module path, and its tests on the class path. */
  private static String classPath() {
    return System.getProperty("java.class.path")
        + File.pathSeparator
        + System.getProperty("jdk.module.path", "");
  }

  /** A process without an application. */
  static CoverageProcess startEmpty(Path folder) throws IOException {
    return start(folder, NO_APPLICATION);
  }

  /** Ends the process in order, and returns the summary that it has published; empty for none. */
  String finish() throws IOException {
    in.println();
    return read("finished ");
  }

  /** The launcher that the process finds; empty for none. */
  String launcher() throws IOException {
    in.println();
    read("finished ");
    return read("launcher ");
  }

  void crash() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  private String read(String start) throws IOException {
    String line = out.readLine();
    if (line == null || !line.startsWith(start)) {
      throw new IOException("the process has printed " + line);
    }
    return line.substring(start.length());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws IOException {
    CoverageFolder folder = new CoverageFolder(Path.of(arguments[0]), code -> "");
    folder.start();
    System.out.println("started ");
    if (System.in.read() < 0) {
      return;
    }
    Optional<Coverage> published = folder.finish(seen(arguments[1]));
    System.out.println("finished " + published.map(Coverage::summary).orElse(""));
    System.out.println("launcher " + RunKey.launcher().map(RunKey::of).orElse(""));
  }

  /** What a process has seen: 200 in the test, and never 404. */
  static Coverage seen(String test) {
    if (test.equals(NO_APPLICATION)) {
      return new Coverage(List.of(), List.of());
    }
    return new Coverage(
        List.of(
            CoverageSample.handler(
                "shop.OrderController#get(long)",
                List.of("GET /orders/{id}"),
                Map.of(
                    200, CoverageSample.seen(Standing.DECLARED, 1, test),
                    404, CoverageSample.unseen()))),
        List.of());
  }
}
