package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations without one folder for class files. The vendors are generated anyway. */
class ClassOutputTest {

  @TempDir Path folder;

  private Path specs;

  @BeforeEach
  void writeSpecs() throws IOException {
    specs = Files.createDirectories(folder.resolve("specs"));
    Files.writeString(specs.resolve("ietf.yaml"), Fixture.resource("specs/ietf.yaml"));
  }

  @Test
  void withoutAFolderTheWorkingFolderHoldsNothingElse() throws IOException {
    Path source = writePackage("com.acme", folder.resolve("source"));
    Path working = Files.createDirectories(folder.resolve("working"));

    CommandLine done = run(Compiler.JAVAC, working, List.of("-cp", annotations()), source);

    assertThat(done.problems()).isEmpty();
    assertThat(working.resolve("com/acme/Http.class")).exists();
    assertThat(otherThanClasses(working)).isEmpty();
  }

  @Test
  void severalModulesAreCompiledAtOnce() throws IOException {
    writePackage("com.first", writeModule("first"));
    writePackage("com.second", writeModule("second"));
    String classes = folder.resolve("classes").toString();

    CommandLine done =
        run(
            Compiler.JAVAC,
            folder,
            List.of(
                "--module-source-path",
                folder.resolve("modules").toString(),
                "-p",
                annotations(),
                "-d",
                classes,
                "-m",
                "first,second"));

    assertThat(done.problems()).isEmpty();
    assertThat(folder.resolve("classes/first/com/first/Http.class")).exists();
    assertThat(folder.resolve("classes/second/com/second/Http.class")).exists();
  }

  @Test
  void theEclipseCompilerWritesNoClassFiles() throws IOException {
    Path source = writePackage("com.acme", folder.resolve("source"));
    String generated = Files.createDirectories(folder.resolve("generated")).toString();

    CommandLine done =
        run(
            Compiler.ECJ,
            folder,
            List.of("-17", "-d", "none", "-s", generated, "-cp", annotations()),
            source);

    assertThat(done.problems()).isEmpty();
    assertThat(folder.resolve("generated/com/acme/Http.java")).as(done.lines().toString()).exists();
  }

  private Path writePackage(String name, Path root) throws IOException {
    Path file = root.resolve(name.replace('.', '/')).resolve("package-info.java");
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "@dev.statute.StatusCatalogue(spec = \"ietf.yaml\")\npackage " + name + ";\n");
  }

  private Path writeModule(String name) throws IOException {
    Path module = Files.createDirectories(folder.resolve("modules").resolve(name));
    Files.writeString(
        module.resolve("module-info.java"), "module " + name + " { requires dev.statute; }\n");
    return module;
  }

  private static String annotations() {
    return Fixture.entry(Returns.class).toString();
  }

  private CommandLine run(Compiler compiler, Path working, List<String> options, Path... sources)
      throws IOException {
    List<String> command =
        new ArrayList<>(compiler.command(Path.of(System.getProperty("java.home"))));
    String processors =
        Fixture.processorPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    // The Eclipse compiler runs no processor that is named before "-d none" or the class path.
    command.addAll(options);
    command.addAll(List.of("-processorpath", processors, "-Astatute.specDir=" + specs));
    Stream.of(sources).map(Path::toString).forEach(command::add);
    return CommandLine.run(compiler, working, command);
  }

  private static List<Path> otherThanClasses(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*\\.(class|java)"))
          .toList();
    }
  }
}
