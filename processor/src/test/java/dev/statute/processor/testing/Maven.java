package dev.statute.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Maven that runs the build, and its local repository. */
public record Maven(Path home, Path repository) {

  private static final String CLASS_PATH_OF =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>com.example</groupId>
        <artifactId>class-path</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>%s</groupId>
            <artifactId>%s</artifactId>
            <version>%s</version>
          </dependency>
        </dependencies>
      </project>
      """;

  /** The build passes both as system properties. */
  public static Maven ofTheBuild() {
    return new Maven(
        Path.of(System.getProperty("maven.home")), Path.of(System.getProperty("maven.repo.local")));
  }

  /** The jars of an artifact and of what it needs. They are on no class path of the build. */
  List<Path> classPath(Path folder, String group, String artifact, String version)
      throws IOException {
    Files.writeString(
        Files.createDirectories(folder).resolve("pom.xml"),
        CLASS_PATH_OF.formatted(group, artifact, version));
    Path output = folder.resolve("class-path.txt");
    run(
        folder,
        "-Dmaven.repo.local=" + repository,
        "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
        "-Dmdep.outputFile=" + output);
    return Stream.of(Files.readString(output).strip().split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /** Builds the project in a folder, which has to succeed. */
  public void run(Path project, String... arguments) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-q", "-f", project.resolve("pom.xml").toString()));
    command.addAll(List.of(arguments));
    CommandLine done = CommandLine.run(Compiler.JAVAC, command);
    if (!done.success()) {
      throw new IllegalStateException(String.join("\n", done.lines()));
    }
  }
}
