package dev.statute.frameworks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as Quarkus packs it, in a JVM of its own: another class loader, another log. */
final class QuarkusServer implements Server {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path APPLICATION = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Pattern LISTENING = Pattern.compile("Listening on: http://127.0.0.1:(\\d+)");

  private final Process process;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private final Thread reader = new Thread(this::read, "the log of Quarkus");

  private QuarkusServer(Process process) {
    this.process = process;
  }

  static QuarkusServer start() {
    try {
      ProcessBuilder java = new ProcessBuilder(JAVA.toString(), "-jar", APPLICATION.toString());
      QuarkusServer server = new QuarkusServer(java.redirectErrorStream(true).start());
      server.reader.setDaemon(true);
      server.reader.start();
      server.port.join();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads to the end, or the server would wait for a reader. */
  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
        Matcher listening = LISTENING.matcher(line);
        if (listening.find()) {
          port.complete(Integer.parseInt(listening.group(1)));
        }
      }
      port.completeExceptionally(new IllegalStateException(String.join("\n", log)));
    } catch (IOException e) {
      port.completeExceptionally(e);
    }
  }

  @Override
  public int port() {
    return port.join();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
      reader.join();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Complete only after {@link #close}. */
  List<String> log() {
    return log;
  }
}
