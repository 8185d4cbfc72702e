package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Links, pipes, folders and odd files under the name of a spec file. */
class SpecFileTest {

  private static final String SPEC =
      "vendor: acme\ntype: Acme\nstatuses:\n  - {code: 461, phrase: Not Today}\n";
  private static final String NEITHER =
      "the spec file \"acme.yaml\" cannot be read: %s: this is neither a file nor a link to one";

  /** Where the package names the file. */
  private static final String PLACE = "1:37";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aLinkToAFileIsFollowed(Compiler compiler) throws IOException {
    Path target = Files.writeString(folder.resolve("target.yaml"), SPEC);
    Files.createSymbolicLink(file("acme.yaml"), target);
    Result result = compile(compiler, "acme.yaml");
    assertThat(result.errors()).isEmpty();
    assertThat(result.sources()).containsKey("com/example/http/Acme.java");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkThatLeadsNowhereIsAnError(Compiler compiler) throws IOException {
    Path file = file("acme.yaml");
    Files.createSymbolicLink(file, folder.resolve("nowhere"));
    refused(compiler, NEITHER.formatted(file));
  }

  @ParameterizedTest
  @EnumSource
  void aLinkThatLeadsInACircleIsAnError(Compiler compiler) throws IOException {
    Path file = file("acme.yaml");
    Files.createSymbolicLink(file, file);
    refused(compiler, NEITHER.formatted(file));
  }

  /** To open it would wait for a writer for ever. */
  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsAnErrorAndIsNotOpened(Compiler compiler) throws Exception {
    Path file = file("acme.yaml");
    int exit = new ProcessBuilder("mkfifo", file.toString()).inheritIO().start().waitFor();
    assertThat(exit).isZero();
    refused(compiler, NEITHER.formatted(file));
  }

  /** To read it would never end. */
  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsAnErrorAndIsNotOpened(Compiler compiler) throws IOException {
    Path file = file("acme.yaml");
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    refused(compiler, NEITHER.formatted(file));
  }

  @ParameterizedTest
  @EnumSource
  void aFolderOfThatNameIsNoSpecAndIsSaidToBeThere(Compiler compiler) throws IOException {
    Path file = Files.createDirectories(file("acme.yaml"));
    Result result = compile(compiler, "acme.yaml");
    assertThat(result.refusal(PLACE))
        .startsWith("there is no spec file \"acme.yaml\"")
        .contains(file + " (this is a folder)\n");
  }

  /** A file that no user, not even root, can read from its start. */
  @ParameterizedTest
  @EnumSource
  @EnabledOnOs(OS.LINUX)
  void aFileThatCannotBeReadIsAnErrorWithThePlaceAndTheCause(Compiler compiler) throws IOException {
    Path file = file("acme.yaml");
    Files.createSymbolicLink(file, Path.of("/proc/self/mem"));
    refused(
        compiler,
        "the spec file \"acme.yaml\" cannot be read: " + file + ": java.io.IOException: ");
  }

  /** A file as large as no array can be. */
  @ParameterizedTest
  @EnumSource
  void ofAFileThatIsTooLargeOnlyTheStartIsRead(Compiler compiler) throws IOException {
    Path file = file("acme.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(1L << 33);
    }
    Result result = compile(compiler, "acme.yaml");
    assertThat(result.refusal(PLACE))
        .startsWith(file + ":1:1: file: found more than 1048576 bytes, expected at most 1048576");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyFileIsAnErrorAtItsStart(Compiler compiler) throws IOException {
    Path file = Files.createFile(file("acme.yaml"));
    Result result = compile(compiler, "acme.yaml");
    assertThat(result.refusal(PLACE)).startsWith(file + ":1:1: ");
  }

  @ParameterizedTest
  @CsvSource({
    "JAVAC,a b/acme.yaml",
    "JAVAC,a#b/acme.yaml",
    "JAVAC,a%20b/%41.yaml",
    "JAVAC,aäб/ä.yaml",
    "ECJ,a b/acme.yaml",
    "ECJ,a#b/acme.yaml",
    "ECJ,a%20b/%41.yaml",
    "ECJ,aäб/ä.yaml"
  })
  void aPathWithSpacesAndSignsIsReadAndShownAsItIs(Compiler compiler, String name)
      throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SPEC);
    assertThat(compile(compiler, name).errors()).isEmpty();
    Files.writeString(file, SPEC.replace("461", "46"));
    assertThat(compile(compiler, name).errors())
        .singleElement()
        .asString()
        .startsWith(file + ":4:12: ");
  }

  private Path file(String name) throws IOException {
    return Files.createDirectories(folder.resolve("a b#c%20d")).resolve(name);
  }

  private void refused(Compiler compiler, String message) {
    Result result = compile(compiler, "acme.yaml");
    assertThat(result.refusal(PLACE)).startsWith(message);
  }

  private Result compile(Compiler compiler, String name) {
    return new Compilation(compiler, folder.resolve("project"))
        .option("-Astatute.specDir=" + folder.resolve("a b#c%20d"))
        .source(
            "com/example/http/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"" + name + "\")\npackage com.example.http;\n")
        .compile();
  }
}
