package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodesCommandTest {

  private static final String ACME =
      """
      vendor: acme
      type: Acme
      statuses:
        - {code: 461, phrase: Not Today}
      """;

  @TempDir Path folder;

  private CommandRun run(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("codes", "-o", folder.resolve("out").toString()));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return CommandRun.of(all.toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertIsWrongUsage(CommandRun run, String message) {
    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void bothPagesAreWritten() throws IOException {
    CommandRun run = run(CodesSample.FOLDER);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("codes.html and codes.md: 13 codes of 3 vendors\n");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/codes.html");
    assertThat(folder.resolve("out/codes.md"))
        .content()
        .contains("401-ietf", "in the package `dev.statute.http`")
        .doesNotContain("\r", folder.toString());
  }

  @Test
  void filesAndFoldersAreOneCatalogueWhateverTheirOrder() throws IOException {
    Path acme = write("acme.yaml", ACME);
    run(CodesSample.FOLDER, acme, acme);
    String page = Files.readString(folder.resolve("out/codes.html"));
    String text = Files.readString(folder.resolve("out/codes.md"));
    assertThat(text).startsWith("# HTTP status codes\n\n14 codes of 4 vendors:");
    assertThat(run(folder, CodesSample.FOLDER).exit()).isZero();
    assertThat(folder.resolve("out/codes.html")).hasContent(page);
    assertThat(folder.resolve("out/codes.md")).hasContent(text);
  }

  @Test
  void thePackageIsThatOfTheTypes() throws IOException {
    Path acme = write("acme.yaml", ACME);
    assertThat(run("--package", "com.acme.http", acme).exit()).isZero();
    assertThat(folder.resolve("out/codes.html"))
        .content()
        .contains("import static com.acme.http.Acme.Code.NOT_TODAY;");
    assertIsWrongUsage(
        run("--package", "com.acme.", acme), "\"com.acme.\" is not the name of a package");
  }

  @Test
  void aMistakeInASpecIsToldAsTheCompilerTellsIt() throws IOException {
    Path acme = write("acme.yaml", ACME.replace("code:", "cod:"));
    assertIsWrongUsage(
        run(acme),
        acme
            + """
            :4:6: "cod": found an unknown field, expected one of code, phrase, aliases, name, \
            summary, compare, sender, state, content, headers, cacheable, exception, reference; \
            did you mean "code"?
              3 | statuses:
              4 |   - {cod: 461, phrase: Not Today}
                |      ^""");
  }

  @Test
  void twoFilesOfOneVendorAreAMistake() throws IOException {
    Path acme = write("acme.yaml", ACME);
    Path again = write("again.yaml", ACME.replace("Acme", "Again"));
    CommandRun run = run(acme, again);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(again + ":1:9: vendor: ").contains("acme", acme + ":1");
  }

  @Test
  void whatIsNoSpecFileIsWrongUsage() throws IOException {
    Path text = write("codes.txt", ACME);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, 0});
    assertIsWrongUsage(run(text), text + " is no spec file; those are files such as acme.yaml");
    assertIsWrongUsage(run(empty), "the folder " + empty + " has no spec file, such as acme.yaml");
    assertIsWrongUsage(
        run(folder.resolve("acme.yaml")),
        "there is no file "
            + folder.resolve("acme.yaml")
            + "; name a spec file, or a folder with spec files");
    assertThat(run(binary).err()).startsWith(binary + ":1:1: file: found the byte 0xFF");
    assertThat(CommandRun.of("codes").err()).contains("Missing required parameter", "SPEC");
    assertThat(run("").err())
        .startsWith("Invalid value for positional parameter at index 0..* (SPEC)")
        .contains("the path is empty\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void theExtensionMayBeInCapitals() throws IOException {
    write("ACME.YAML", ACME);
    write("again.Yml", ACME.replace("acme", "again").replace("Acme", "Again"));
    assertThat(run(folder).out()).endsWith(": 2 codes of 2 vendors\n");
    assertThat(run(folder.resolve("ACME.YAML")).exit()).isZero();
  }
}
