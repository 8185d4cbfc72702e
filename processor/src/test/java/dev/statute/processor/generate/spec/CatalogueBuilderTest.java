package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Elsewhere;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag(Elsewhere.TAG)
class CatalogueBuilderTest {

  private static final String BASE =
      "vendor: ietf\ntype: Http\nprefix: \"\"\nstatuses:\n  - {code: 404, phrase: Not Found}\n";

  @Test
  void aCatalogueIsInTheOrderOfItsSpecsAndOfTheirCodes() {
    String acme =
        "vendor: acme\n"
            + "type: Acme\n"
            + "statuses:\n"
            + "  - {code: 462, phrase: Later}\n"
            + "  - {code: 461, phrase: Not now}\n";
    List<Catalogue> built = new ArrayList<>();
    CatalogueBuilder.build("com.example", Optional.empty(), SpecReader.read(files(acme, BASE)))
        .handle(built::add, problems -> {});
    assertThat(built.get(0).vendors()).extracting(Vendor::id).containsExactly("acme", "ietf");
    assertThat(built.get(0).vendors().get(0).statuses())
        .extracting(Status::code)
        .containsExactly(461, 462);
    assertThat(built.get(0).registry()).get().extracting(Vendor::type).isEqualTo("Http");
    assertThat(built.get(0).holders()).containsExactly("com.example.Acme", "com.example.Http");
  }

  @Test
  void twoVendorsCannotShareAnIdATypeOrAnException() {
    String other =
        "vendor: ietf\ntype: HTTP\nprefix: \"\"\nstatuses:\n  - {code: 461, phrase: Not found}\n";
    assertThat(mistakes(BASE, other))
        .containsExactly(
            "1.yaml:1:9: vendor: the vendor id ietf is already used by 0.yaml:1; choose another"
                + " name",
            "1.yaml:2:7: type: the type HTTP is already used by 0.yaml:2; choose another name",
            "1.yaml:5:25: phrase: the type NotFoundException is already used by 0.yaml:5; give it"
                + " another name with the field \"name\"");
  }

  @Test
  void nameClashesAreReportedTogetherWithOtherMistakes() {
    String acme =
        "vendor: acme\ntype: Acme\nstatuses:\n"
            + "  - {code: 461, phrase: Not Today, state: curent}\n"
            + "  - {code: 462, phrase: Not-Today}\n";
    assertThat(mistakes(acme))
        .extracting(message -> message.substring(0, message.indexOf(':', 12)))
        .containsExactly("0.yaml:4:43: state", "0.yaml:5:25: phrase");
  }

  @Test
  void anInvalidNameClashesWithNoOther() {
    String other =
        "vendor: IETF\ntype: http\nprefix: 1\nstatuses:\n  - {code: 404, phrase: Not Found}\n";
    assertThat(mistakes(BASE, other, other)).hasSize(6).allMatch(m -> m.contains(": found "));
  }

  @Test
  void mistakesAreInTheOrderOfTheFilesAndOfTheirLines() {
    String first =
        "vendor: acme\n"
            + "type: Http\n"
            + "statuses:\n"
            + "  - {code: 461, phrase: Not now}\n"
            + "  - {code: 1, phrase: X}\n";
    assertThat(mistakes(BASE, first, "vendor: x\ntype: Acme\nstatus: []\n"))
        .extracting(message -> message.substring(0, 10))
        .containsExactly("1.yaml:2:7", "1.yaml:5:1", "2.yaml:3:1");
  }

  @Test
  void aStatusWithoutAnExceptionTakesNoNameOfOne() {
    String other =
        "vendor: acme\n"
            + "type: Acme\n"
            + "prefix: \"\"\n"
            + "statuses:\n"
            + "  - {code: 461, phrase: Not found, exception: false}\n";
    assertThat(mistakes(BASE, other)).isEmpty();
  }

  @Test
  void twoCodesOfAVendorCannotLeadToOneName() {
    String acme =
        "vendor: acme\ntype: Acme\nstatuses:\n"
            + "  - {code: 461, phrase: Not now, aliases: [Later]}\n"
            + "  - {code: 462, phrase: Not-Now}\n"
            + "  - {code: 463, phrase: later}\n";
    assertThat(mistakes(acme))
        .containsExactly(
            "0.yaml:5:25: phrase: the constant NOT_NOW is already used by 0.yaml:4; give it another"
                + " name with the field \"name\"",
            "0.yaml:6:25: phrase: the constant LATER is already used by 0.yaml:4; give it another"
                + " name with the field \"name\"");
  }

  @Test
  void theNamesThatEveryCatalogueHasAreTaken() {
    String acme =
        "vendor: acme\n"
            + "type: ClientError\n"
            + "statuses:\n"
            + "  - {code: 461, phrase: Type}\n"
            + "  - {code: 462, phrase: Client Error}\n";
    assertThat(mistakes(acme))
        .containsExactly(
            "0.yaml:2:7: type: the type ClientError is already used by every catalogue; choose"
                + " another name",
            "0.yaml:4:25: phrase: the type Type is already used by a type inside every holder; give"
                + " it another name with the field \"name\"",
            "0.yaml:5:25: phrase: the type ClientError is already used by the holder itself; give"
                + " it another name with the field \"name\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StatusCode",
        "StatusCodeException",
        "Informational",
        "ServerErrorException",
        "TypedConstants",
      })
  void theRootAndTheClassesOfEveryCatalogueAreTaken(String type) {
    assertThat(mistakes("vendor: acme\ntype: " + type + "\nstatuses: []\n"))
        .containsExactly(
            "0.yaml:2:7: type: the type "
                + type
                + " is already used by every catalogue; choose another name");
  }

  @Test
  void anExtensionCannotTakeNamesOfItsHierarchy() {
    Hierarchy hierarchy =
        new Hierarchy("org.other", List.of("nginx"), List.of("Nginx", "NotTodayException"));
    assertThat(
            mistakes(
                Optional.of(hierarchy),
                "vendor: ietf\ntype: Http\nstatuses: []\n",
                "vendor: nginx\n"
                    + "type: Nginx\n"
                    + "prefix: \"\"\n"
                    + "statuses:\n"
                    + "  - {code: 461, phrase: Not Today}\n"))
        .containsExactly(
            "0.yaml:1:9: vendor: the vendor id ietf is already used by the registry, which a"
                + " catalogue with extend cannot define; choose another name",
            "1.yaml:1:9: vendor: the vendor id nginx is already used by org.other; choose another"
                + " name",
            "1.yaml:2:7: type: the type Nginx is already used by org.other; choose another name",
            "1.yaml:5:25: phrase: the type NotTodayException is already used by org.other; give it"
                + " another name with the field \"name\"");
  }

  @Test
  void mistakesOfAllFilesAreReportedTogether() {
    assertThat(mistakes("vendor: A\n", "type: b\n")).hasSize(6);
  }

  @Test
  void aStatusCannotHaveTheNameOfAnInheritedMember() {
    String acme =
        "vendor: acme\ntype: Acme\nstatuses:\n"
            + "  - {code: 461, phrase: Custom}\n  - {code: 462, phrase: Unrecognized}\n";
    assertThat(mistakes(acme))
        .hasSize(2)
        .allMatch(
            message ->
                message.contains("is already used by a type inside every class of status codes"));
  }

  @Test
  void aConstantCannotHaveTheNameOfItsHolder() {
    String acme =
        "vendor: acme\ntype: ACME\nstatuses:\n"
            + "  - {code: 461, phrase: Later, aliases: [ACME]}\n";
    assertThat(mistakes(acme))
        .containsExactly(
            "0.yaml:4:25: aliases: the constant ACME would hide the type of that name; choose"
                + " another name");
  }

  private static List<String> mistakes(String... specs) {
    return mistakes(Optional.empty(), specs);
  }

  private static List<String> mistakes(Optional<Hierarchy> extended, String... specs) {
    List<String> messages = new ArrayList<>();
    CatalogueBuilder.build("com.example", extended, SpecReader.read(files(specs)))
        .handle(
            catalogue -> {},
            problems -> problems.forEach(problem -> messages.add(problem.message())));
    return messages;
  }

  private static List<SpecFile> files(String... specs) {
    List<String> texts = Arrays.asList(specs);
    return texts.stream()
        .map(
            text ->
                new SpecFile(
                    name(texts, text), name(texts, text), text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static String name(List<String> texts, String text) {
    return texts.indexOf(text) + ".yaml";
  }
}
