package dev.statute.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of the responses that springdoc finds. */
class ResponsesTest extends RunningDocument {

  @Test
  void aHandlerThatDeclaresNothingIsLeftAsItIs() {
    assertThat(codes("/undeclared")).containsExactlyInAnyOrder("200", "409", "501");
    assertThat(description("/undeclared", 200)).isEqualTo("OK");
  }

  @Test
  void whatAnExceptionHandlerSendsIsListedWhereItIsDeclared() {
    assertThat(codes("/described")).contains("409").doesNotContain("501");
    assertThat(
            content("/described", 409).get("application/json").get("schema").get("$ref").asString())
        .endsWith("/Trouble");
  }

  @Test
  void whatAnotherCustomizerAddsStays() {
    assertThat(codes("/customized")).containsExactly("200", "418");
  }

  @Test
  void theDescriptionIsTheDeclaredOneOrThePhrase() {
    assertThat(description("/described", 200)).isEqualTo("OK");
    assertThat(description("/described", 404)).isEqualTo("there is none");
    assertThat(description("/described", 413)).isEqualTo("Content Too Large");
  }

  @Test
  void aCodeThatIsNotRegisteredIsDescribedByItsNumber() {
    assertThat(description("/described", 461)).isEqualTo("Status code 461");
    assertThat(description("/described", 499)).isEqualTo("Status code 499");
    assertThat(description("/described", 999)).isEqualTo("Status code 999");
    assertThat(description("/out-of-range", 4044)).isEqualTo("Status code 4044");
  }

  @Test
  void whatSwaggerDeclaresStays() {
    assertThat(codes("/swagger"))
        .containsExactly("204", "404", "409", "410", "422", "5XX", "default");
    assertThat(description("/swagger", 404)).isEqualTo("of the response; of Statute");
    assertThat(content("/swagger", 404).propertyNames()).containsExactly("text/html");
    assertThat(description("/swagger", 409)).isEqualTo("not of the advice");
    assertThat(description("/swagger", 410)).isEqualTo("of the operation; of Statute");
    assertThat(description("/swagger", 422)).isEqualTo("of Statute");
  }

  @Test
  void thePlainSuccessIsListedBesideTheErrorsOfSwagger() {
    assertThat(codes("/swagger-error")).containsExactly("200", "404", "410");
    assertThat(schema("/swagger-error", 200)).endsWith("/Report");
    assertThat(description("/swagger-error", 404)).isEqualTo("no such report");
    assertThat(content("/swagger-error", 404)).isNull();
    assertThat(content("/swagger-error", 410)).isNull();
  }

  @Test
  void aDeclaredSuccessHasTheSchemaOfTheReturnTypeBesideSwagger() {
    assertThat(codes("/swagger-beside")).containsExactly("201", "404", "409");
    assertThat(
            content("/swagger-beside", 201).at("/application~1json/schema/items/$ref").asString())
        .endsWith("/Line");
  }

  @Test
  void theDocumentHasTheSchemasThatItRefersTo() throws IOException, InterruptedException {
    JsonNode schemas = document("/v3/api-docs").at("/components/schemas");

    assertThat(schemas.propertyNames()).contains("Report", "Line");
    assertThat(schemas.at("/Line/properties/report/$ref").asString()).endsWith("/Report");
    assertThat(document("/v3/api-docs").toString()).doesNotContain("x-statute");
  }

  @Test
  void aSuccessOfSwaggerStaysTheOnlyOne() {
    assertThat(codes("/swagger-success")).containsExactly("200", "404");
    assertThat(description("/swagger-success", 200)).isEqualTo("the report");
    assertThat(content("/swagger-success", 200)).isNull();
    assertThat(codes("/swagger-default")).containsExactly("404", "default");
  }

  @Test
  void twoDescriptionsOfOneCodeBothAppear() {
    assertThat(codes("/described-twice")).containsExactly("200", "409");
    assertThat(description("/described-twice", 409))
        .isEqualTo("the order exists; the order is closed");
  }

  @Test
  void theContentOfAPlainReturnIsThatOfTheDeclaredSuccesses() {
    assertThat(codes("/moved")).containsExactly("201", "204", "205", "206", "304", "404");
    assertThat(content("/moved", 201).get("application/json").get("schema").get("type").asString())
        .isEqualTo("array");
    assertThat(content("/moved", 206)).isEqualTo(content("/moved", 201));
    assertThat(content("/moved", 204)).isNull();
    assertThat(content("/moved", 205)).isNull();
    assertThat(content("/moved", 304)).isNull();
  }

  @Test
  void noContentIsClaimedForAnError() {
    assertThat(content("/moved", 404)).isNull();
    assertThat(content("/errors-only", 503)).isNull();
  }

  @Test
  void aRedirectionTakesThePlaceOfTheSuccess() {
    assertThat(codes("/redirected")).containsExactly("302");
    assertThat(content("/redirected", 302)).isNull();
  }

  @Test
  void theDocumentOfAGroupSaysTheSame() throws IOException, InterruptedException {
    assertThat(paths("/v3/api-docs/group").at("/~1redirected/get/responses"))
        .isEqualTo(responses("/redirected"));
  }

  @Test
  void theSuccessStaysWhereErrorsOnlyAreDeclared() {
    assertThat(codes("/errors-only")).containsExactly("200", "404", "503");
    assertThat(content("/errors-only", 200)).isNotNull();
  }

  @Test
  void theStatusThatSpringSetsIsDeclaredToo() {
    assertThat(codes("/status")).containsExactly("202", "203", "404");
    assertThat(content("/status", 203)).isNotNull().isEqualTo(content("/status", 202));
    assertThat(codes("/status-of-class")).containsExactly("202", "404");
    assertThat(content("/status-of-class", 202)).isNotNull();
  }

  @Test
  void theStatusOfTheClassTakesThePlaceOf200() {
    assertThat(codes("/status-of-class-alone")).contains("202").doesNotContain("200");
    assertThat(description("/status-of-class-alone", 202)).isEqualTo("Accepted");
    assertThat(content("/status-of-class-alone", 202)).isNotNull();
    assertThat(codes("/status-of-class-and-swagger")).containsExactly("202", "404", "409");
    assertThat(schema("/status-of-class-and-swagger", 202)).endsWith("/Line");
    assertThat(codes("/status-of-method-and-class")).contains("201").doesNotContain("200", "202");
  }

  @Test
  void aResponseWithAStatusOfItsOwnIsNotThatOfTheClass() {
    assertThat(codes("/status-of-its-own")).contains("200").doesNotContain("202");
  }

  @Test
  void handlersThatShareAnOperationListTheResponsesOfAll() {
    assertThat(codes("/shared")).containsExactly("200", "404", "410");
    assertThat(content("/shared", 200).propertyNames())
        .containsExactlyInAnyOrder("application/json", "text/plain");
  }

  private String schema(String path, int code) {
    return content(path, code).values().iterator().next().at("/schema/$ref").asString();
  }

  private JsonNode content(String path, int code) {
    return response(path, code).get("content");
  }
}
