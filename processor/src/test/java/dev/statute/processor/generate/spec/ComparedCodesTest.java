package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparedCodesTest {

  private static final String REGISTRY =
      "vendor: ietf\ntype: Http\nprefix: \"\"\nstatuses:\n  - {code: 404, phrase: Not Found}\n";
  private static final String OTHER =
      "vendor: other\ntype: Others\nstatuses:\n  - {code: 499, phrase: Other}\n";
  private static final String ACME =
      "vendor: acme\ntype: Acme\nstatuses:\n"
          + "  - {code: 461, phrase: Not Today, compare: {404: A, 462: B, 499: C, 463: D}}\n"
          + "  - {code: 462, phrase: Not Now, compare: {461: A, 403: B}}\n";

  @Test
  void aComparedCodeIsOneOfTheVendorOrOfTheRegistry() {
    assertThat(mistakes(ACME, OTHER, REGISTRY))
        .containsExactly(
            "0.yaml:4:62: compare: found 499, expected a code of this vendor or of the registry",
            "0.yaml:4:70: compare: found 463, expected a code of this vendor or of the registry",
            "0.yaml:5:52: compare: found 403, expected a code of this vendor or of the registry");
  }

  @Test
  void theRegistryComparesItsCodesOnlyWithItsOwn() {
    assertThat(
            mistakes(REGISTRY + "  - {code: 410, phrase: Gone, compare: {404: A, 499: B}}", OTHER))
        .containsExactly(
            "0.yaml:6:49: compare: found 499, expected a code of this vendor or of the registry");
  }

  @Test
  void withoutTheRegistryNoComparedCodeIsLookedUp() {
    assertThat(mistakes(ACME, OTHER)).isEmpty();
  }

  @Test
  void nextToAMistakeNoComparedCodeIsLookedUp() {
    assertThat(mistakes(ACME + "  - {code: 463, phrase: Later, state: curent}\n", REGISTRY))
        .singleElement()
        .asString()
        .startsWith("0.yaml:6:39: state: ");
    assertThat(mistakes(ACME, REGISTRY + "  - {code: 40, phrase: A}\n"))
        .singleElement()
        .asString()
        .startsWith("1.yaml:6:12: code: ");
  }

  private static List<String> mistakes(String... specs) {
    List<SpecFile> files =
        IntStream.range(0, specs.length).mapToObj(i -> file(i + ".yaml", specs[i])).toList();
    List<String> messages = new ArrayList<>();
    CatalogueBuilder.build("com.example", Optional.empty(), SpecReader.read(files))
        .handle(
            catalogue -> {},
            problems -> problems.forEach(problem -> messages.add(problem.message())));
    return messages;
  }

  private static SpecFile file(String name, String text) {
    return new SpecFile(name, name, text.getBytes(StandardCharsets.UTF_8));
  }
}
