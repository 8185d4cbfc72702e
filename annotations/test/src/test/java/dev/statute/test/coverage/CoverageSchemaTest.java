package dev.statute.test.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schema says of a {@code coverage.json}. */
class CoverageSchemaTest {

  @TempDir Path folder;

  @Test
  void theFileFitsItsSchema() throws IOException {
    CoverageFolder process = new CoverageFolder(folder, CoverageSample::phrase);
    process.start();
    process.finish(CoverageSample.shop());
    String json = Files.readString(folder.resolve("coverage.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("../../docs/coverage.schema.json")));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("allowed", "guessed"), InputFormat.JSON)).isNotEmpty();
  }
}
