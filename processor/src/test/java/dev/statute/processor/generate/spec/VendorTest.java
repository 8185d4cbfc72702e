package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.testing.Elsewhere;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the renderer asks a vendor, a status and a spec file. */
@Tag(Elsewhere.TAG)
class VendorTest {

  private static final String ACME =
      """
      vendor: acme
      type: Acme
      prefix: Acme
      statuses:
        - code: 461
          phrase: Not Today
          headers: {required: [Retry-After], optional: [Date]}
      """;

  @Test
  void aVendorNamesTheTypesOfItsStatuses() {
    List<Catalogue> built = new ArrayList<>();
    CatalogueBuilder.build("com.example", Optional.empty(), SpecReader.read(List.of(file(ACME))))
        .handle(built::add, problems -> {});
    Vendor vendor = built.get(0).vendors().get(0);
    Status status = vendor.statuses().get(0);
    assertThat(vendor.exceptionName(status)).isEqualTo("AcmeNotTodayException");
    assertThat(status.statusClass()).isEqualTo(StatusClass.CLIENT_ERROR);
    assertThat(status.headers().all()).containsExactly("Retry-After", "Date");
  }

  /** The digest of an empty file, as {@code sha256sum} prints it. */
  @Test
  void theDigestOfAFileIsItsSha256() {
    assertThat(file("").sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  private static SpecFile file(String text) {
    return new SpecFile("acme.yaml", "acme.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
