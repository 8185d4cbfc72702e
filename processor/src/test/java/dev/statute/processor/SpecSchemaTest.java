package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of spec files says what the reader says. */
class SpecSchemaTest {

  private static final Path PROJECT = Path.of("..");
  private static final String HEAD = "vendor: acme\ntype: Acme\nstatuses:\n  - ";

  static Stream<Path> specs() throws IOException {
    return Files.list(PROJECT.resolve("catalogue/src/main/resources/META-INF/statute"));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void acceptsTheSpecsOfTheCatalogue(Path spec) throws IOException {
    String text = Files.readString(spec);
    assertThat(schema().validate(text, InputFormat.YAML)).isEmpty();
    assertThat(readerAccepts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{code: 461, phrase: Not Today}",
        "{code: 600, phrase: 4XX, name: OTHER, aliases: [One, {phrase: 2X, name: TWO}]}",
        "{code: 999, phrase: A, summary: \"a\\nb\", sender: [], state: unused, content: false}",
        "{code: 461, phrase: A, headers: {required: [Allow], optional: []}, exception: false}"
      })
  void acceptsWhatTheReaderAccepts(String status) throws IOException {
    assertThat(schema().validate(HEAD + status + "\n", InputFormat.YAML)).isEmpty();
    assertThat(readerAccepts(HEAD + status + "\n")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "461",
        "{code: 461}",
        "{phrase: A}",
        "{cod: 461, phrase: A}",
        "{code: 99, phrase: A}",
        "{code: 1000, phrase: A}",
        "{code: \"404\", phrase: A}",
        "{code: 404.5, phrase: A}",
        "{code: 461, phrase: 500}",
        "{code: 461, phrase: null}",
        "{code: 461, phrase: \" \"}",
        "{code: 461, phrase: \"a\\nb\"}",
        "{code: 461, phrase: A, name: class}",
        "{code: 461, phrase: A, aliases: B}",
        "{code: 461, phrase: A, aliases: [{name: B}]}",
        "{code: 461, phrase: A, sender: origin}",
        "{code: 461, phrase: A, sender: [server]}",
        "{code: 461, phrase: A, state: Current}",
        "{code: 461, phrase: A, content: \"no\"}",
        "{code: 461, phrase: A, headers: [Allow]}",
        "{code: 461, phrase: A, headers: {required: [A B]}}",
        "{code: 461, phrase: A, headers: {need: [Allow]}}"
      })
  void refusesWhatTheReaderRefuses(String status) throws IOException {
    assertThat(schema().validate(HEAD + status + "\n", InputFormat.YAML)).isNotEmpty();
    assertThat(readerAccepts(HEAD + status + "\n")).isFalse();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(PROJECT.resolve("docs/statute-spec.schema.json")));
  }

  private static boolean readerAccepts(String text) {
    List<VendorSpec> accepted = new ArrayList<>();
    SpecReader.read(new SpecFile("s", "s", text.getBytes(StandardCharsets.UTF_8)))
        .handle(accepted::add, problems -> {});
    return !accepted.isEmpty();
  }
}
