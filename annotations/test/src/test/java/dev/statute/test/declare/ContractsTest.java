package dev.statute.test.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Returns;
import dev.statute.test.codes.Codes;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {

  private static final Codes CODES = Codes.of(List.of());

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} covers {1}: {2}")
  @CsvSource({
    "both, 200, true",
    "both, 404, true",
    "both, 201, false",
    "both, 500, false",
    "errors, 404, true",
    "errors, 200, true",
    "errors, 303, true",
    "errors, 409, false"
  })
  void whoDeclaresOnlyErrorsMeansASuccessToo(String method, int status, boolean isCovered)
      throws Exception {
    HandlerContract contract = annotated().of(Handlers.class, handler(method));
    assertThat(contract.covers(status)).isEqualTo(isCovered);
  }

  @Test
  void codesOfVendorsInFrontOfTheServiceAreNotExpected() throws Exception {
    Contracts behind = new Contracts(Codes.of(List.of("cloudflare")), Optional.empty());
    assertThat(behind.of(Handlers.class, handler("gateway")).expected()).containsExactly(200, 502);
    assertThat(annotated().of(Handlers.class, handler("gateway")).expected())
        .containsExactly(200, 502, 520);
  }

  @Test
  void aContractCountsInPlaceOfTheAnnotations() throws Exception {
    Path file =
        written(
            """
            {"format": 1, "endpoints": [
              {"handler": "%s#both()", "statuses": [
                {"code": 200, "sources": ["declared", "plain"]},
                {"code": 400, "sources": ["implied"]},
                {"code": 409, "sources": ["thrown"]},
                {"code": 500, "sources": ["thrown"], "undeclared": true}]}]}
            """
                .formatted(Handlers.class.getCanonicalName()));
    Contracts contracts = new Contracts(CODES, Optional.of(file));
    HandlerContract both = contracts.of(Handlers.class, handler("both"));
    assertThat(both.declared().codes()).containsExactly(200, 400, 409);
    assertThat(both.expected()).containsExactly(200, 409);
    // It has no such handler.
    assertThat(contracts.of(Handlers.class, handler("errors")).expected()).containsExactly(404);
  }

  @Test
  void rangesThatAreDeclaredCountBesideAContract() throws Exception {
    Path file =
        written(
            """
            {"format": 1, "endpoints": [
              {"handler": "%s#ranges()", "statuses": [
                {"code": 200, "sources": ["plain"]}]}]}
            """
                .formatted(Handlers.class.getCanonicalName()));
    HandlerContract contract =
        new Contracts(CODES, Optional.of(file)).of(Handlers.class, handler("ranges"));
    assertThat(contract.covers(409)).isTrue();
    assertThat(contract.covers(503)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                              | malformed JSON
          {"endpoints": [{"statuses": []}]}              | the member "handler" is missing
          {"endpoints": [{"handler": "a#b()"}]}          | the member "statuses" is missing
          """)
  void aFileThatIsNoContractIsNamed(String text, String problem) throws IOException {
    Path file = written(text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contracts(CODES, Optional.of(file)))
        .withMessageContaining(file + " is not a contract.json: ")
        .withMessageContaining(problem);
  }

  @Test
  void aMissingFileIsNamed() {
    Path missing = folder.resolve("none.json");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Contracts(CODES, Optional.of(missing)))
        .withMessageStartingWith(missing + " cannot be read: ");
  }

  @Test
  void aVendorThatIsNotKnownIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Codes.of(List.of("ngnix")))
        .withMessage("there is no vendor \"ngnix\"; docs/codes.md lists the ids of all vendors");
  }

  private static Contracts annotated() {
    return new Contracts(CODES, Optional.empty());
  }

  private static Method handler(String name) throws NoSuchMethodException {
    return Handlers.class.getDeclaredMethod(name);
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("contract.json"), text);
  }

  static final class Handlers {

    @Returns({200, 404})
    void both() {}

    @Returns(404)
    void errors() {}

    @Returns(200)
    @ApiResponse(responseCode = "4XX")
    void ranges() {}

    @Returns({200, 502, 520})
    void gateway() {}
  }
}
