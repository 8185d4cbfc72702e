package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which vendors replace the content of an origin server with a page of their own by default. The
 * source is in the spec file of each.
 */
class ReplacedContentTest {

  @Test
  void onlyCloudflareReplacesContentNamelyThatOf502And504() {
    Map<String, List<Integer>> replaced =
        CompiledCatalogue.VENDORS.stream()
            .filter(vendor -> !vendor.replaces().isEmpty())
            .collect(
                Collectors.toMap(CompiledCatalogue.Vendor::id, CompiledCatalogue.Vendor::replaces));

    assertThat(replaced).isEqualTo(Map.of("cloudflare", List.of(502, 504)));
  }
}
