package dev.statute.processor.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A copy of a Gradle build, and the Gradle that the environment variable {@code GRADLE_HOME} names.
 */
public record GradleProject(Path folder) {

  public static final Path SOURCES = Path.of("src/test/resources/gradle");

  /** Copies the build into a folder. */
  public static GradleProject copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            folder.resolve(SOURCES.relativize(file).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return new GradleProject(folder);
  }

  /** Replaces a text that has to be there. */
  public void replace(String source, String from, String to) throws IOException {
    Path file = folder.resolve(source);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /** Runs tasks, and gives the lines that Gradle prints. */
  public List<String> run(String... tasks) throws IOException, InterruptedException {
    assumeGradle();
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path gradle = Path.of(System.getenv("GRADLE_HOME"), "bin", windows ? "gradle.bat" : "gradle");
    List<String> command = new ArrayList<>(List.of(gradle.toString(), "--offline"));
    command.addAll(List.of(tasks));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("STATUTE_CLASS_PATH", classPath());
    Process process = builder.redirectErrorStream(true).start();
    try {
      byte[] output = process.getInputStream().readAllBytes();
      process.waitFor();
      return new String(output, StandardCharsets.UTF_8).lines().map(String::strip).toList();
    } finally {
      process.destroy();
    }
  }

  /** Skips a test if there is no Gradle. */
  public static void assumeGradle() {
    Assumptions.assumeTrue(
        System.getenv("GRADLE_HOME") != null,
        "the environment variable GRADLE_HOME names no Gradle to test with");
  }

  /** Not all of the path of the tests: classes of a newer Java than Gradle knows are on it. */
  private static String classPath() {
    return Stream.concat(Fixture.processorPath().stream(), Stream.of(Fixture.entry(Response.class)))
        .map(Path::toString)
        .collect(joining(File.pathSeparator));
  }
}
