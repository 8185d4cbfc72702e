package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.statute.processor.testing.Fixture;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of spec files agrees with the reader. */
class SpecSchemaTest {

  private static final Path PROJECT = Path.of("..");
  private static final Path SCHEMA = PROJECT.resolve("docs/statute-spec.schema.json");
  private static final String ALIAS = "/definitions/status/properties/aliases/items/anyOf/1";
  private static final String HEADERS = "/definitions/status/properties/headers";
  private static final String MODELINE = "# yaml-language-server: $schema=";

  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(SCHEMA));
  }

  static List<SpecCase> good() {
    return GoodSpecs.all();
  }

  static List<SpecCase> bad() {
    return BadSpecs.all();
  }

  /** Every spec file of the project itself. */
  static List<Path> specs() throws IOException {
    try (Stream<Path> files = Files.find(PROJECT, 12, (path, file) -> file.isRegularFile())) {
      return files
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> path.toString().replace('\\', '/').matches(".*/src/(main|test|it)/.*"))
          .filter(path -> !path.toString().contains("target" + File.separator))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource({"good", "bad"})
  void agreesWithTheReaderAsFarAsItCanSee(SpecCase spec) {
    switch (spec.schema()) {
      case REFUSES -> assertThat(validate(spec.text())).isNotEmpty();
      case ACCEPTS -> assertThat(validate(spec.text())).isEmpty();
      case CANNOT_READ ->
          assertThatThrownBy(() -> validate(spec.text())).isInstanceOf(JacksonException.class);
    }
  }

  @ParameterizedTest
  @MethodSource({"good", "bad"})
  void eachDifferenceToTheReaderHasAReason(SpecCase spec) {
    boolean accepts = spec.schema() == SpecCase.Schema.ACCEPTS;
    assertThat(spec.why().isEmpty())
        .isEqualTo(spec.isGood() == accepts && spec.schema() != SpecCase.Schema.CANNOT_READ);
  }

  @Test
  void theSpecsOfTheProjectAreFound() throws IOException {
    assertThat(specs())
        .extracting(path -> PROJECT.relativize(path).getName(0).toString())
        .contains("catalogue", "processor")
        .hasSizeGreaterThan(36);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void acceptsTheSpecsOfTheProject(Path spec) throws IOException {
    assertThat(validate(Files.readString(spec))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void theFirstLineOfASpecOfTheProjectLeadsEditorsToTheSchema(Path spec) throws IOException {
    String first = Files.readAllLines(spec).get(0);
    assertThat(first).startsWith(MODELINE);
    Path named = spec.resolveSibling(first.substring(MODELINE.length()));
    assertThat(named.toRealPath()).isEqualTo(SCHEMA.toRealPath());
  }

  @Test
  void everyPropertyHasADescription() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(SCHEMA));
    List<String> fields = new ArrayList<>();
    for (String map : List.of("", "/definitions/status", ALIAS, HEADERS)) {
      for (Map.Entry<String, JsonNode> field : json.at(map + "/properties").properties()) {
        assertThat(field.getValue().path("description").asString("")).as(map).endsWith(".");
        fields.add(field.getKey());
      }
    }
    assertThat(fields).hasSize(7 + 13 + 2 + 2);
  }

  @Test
  void acceptsTheExampleOfTheDocumentation() throws IOException {
    assertThat(validate(SpecFormatPageTest.PAGE.blocks("yaml").get(0))).isEmpty();
  }

  @Test
  void theSchemaIsADraft7SchemaWithAnIdOfItsOwn() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(SCHEMA));
    assertThat(json.path("$schema").asString())
        .isEqualTo("http://json-schema.org/draft-07/schema#");
    assertThat(json.path("$id").asString()).isEqualTo("urn:statute:spec:1");
  }

  @Test
  void theSchemaIsInTheJarOfTheProcessor() throws IOException {
    assertThat(Fixture.resource("statute-spec.schema.json")).isEqualTo(Files.readString(SCHEMA));
  }

  private static List<Error> validate(String text) {
    return schema.validate(text, InputFormat.YAML);
  }
}
