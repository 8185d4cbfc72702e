package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which vendors put a page of their own in place of what an origin server sends, unless somebody
 * configures them otherwise. The source stands in the spec file of each.
 */
class ReplacedContentTest {

  @Test
  void cloudflareReplaces502And504AndNobodyElseAnything() {
    Map<String, List<Integer>> replaced =
        CompiledCatalogue.VENDORS.stream()
            .filter(vendor -> !vendor.replaces().isEmpty())
            .collect(
                Collectors.toMap(CompiledCatalogue.Vendor::id, CompiledCatalogue.Vendor::replaces));

    assertThat(replaced).isEqualTo(Map.of("cloudflare", List.of(502, 504)));
  }
}
