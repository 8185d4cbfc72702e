package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An installed Chromium, started for each page anew.
 *
 * @param profile where it keeps what it knows; it may still write there after its end
 * @param folder where its answers go
 */
record Chromium(Path program, Path profile, Path folder) {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final int MAX_SECONDS = 90;

  /** What the user prefers, as Chromium numbers it. */
  enum Scheme {
    DARK,
    LIGHT
  }

  /** The program, if it is on the path. */
  static Optional<Path> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(
            name ->
                Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The text of the document of a page after its scripts have run. */
  String dump(String address, Scheme scheme, String size) throws IOException {
    return run(scheme, size, address, "--virtual-time-budget=20000", "--dump-dom");
  }

  void photograph(String address, Scheme scheme, String size, Path image) throws IOException {
    Files.deleteIfExists(image);
    run(scheme, size, address, "--hide-scrollbars", "--screenshot=" + image.toAbsolutePath());
  }

  private String run(Scheme scheme, String size, String address, String... options)
      throws IOException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless=new"));
    command.addAll(List.of("--no-sandbox", "--disable-gpu", "--no-first-run"));
    command.add("--user-data-dir=" + profile.toAbsolutePath());
    command.add("--blink-settings=preferredColorScheme=" + scheme.ordinal());
    command.add("--window-size=" + size);
    command.addAll(List.of(options));
    command.add(address);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("no answer to " + command);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } finally {
      try (Stream<ProcessHandle> children = process.descendants()) {
        children.forEach(ProcessHandle::destroyForcibly);
      }
      process.destroyForcibly();
    }
    return Files.readString(out, UTF_8);
  }
}
