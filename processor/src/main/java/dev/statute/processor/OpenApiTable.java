package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annotations that describe operations for OpenAPI documents. They make no handlers. */
final class OpenApiTable {

  private static final String SWAGGER = "io.swagger.v3.oas.annotations.";
  private static final String MICROPROFILE =
      "org.eclipse.microprofile.openapi.annotations.responses.";
  private static final String AVAJE = "io.avaje.http.api.";

  private OpenApiTable() {}

  static Framework framework() {
    return new Framework(
        "OpenAPI",
        List.of(
            StatusAnnotation.declaringByDefault(SWAGGER + "responses.ApiResponse", "responseCode"),
            StatusAnnotation.declaring(SWAGGER + "responses.ApiResponses", "value", Form.NESTED),
            StatusAnnotation.declaring(SWAGGER + "Operation", "responses", Form.NESTED),
            StatusAnnotation.declaringByDefault(MICROPROFILE + "APIResponse", "responseCode"),
            StatusAnnotation.declaring(MICROPROFILE + "APIResponses", "value", Form.NESTED),
            // Left out, it is the empty text: which code is meant then follows from the method.
            StatusAnnotation.declaringByDefault(MICROPROFILE + "APIResponseSchema", "responseCode"),
            StatusAnnotation.declaring(AVAJE + "OpenAPIResponse", "responseCode", Form.NUMBER),
            StatusAnnotation.declaring(AVAJE + "OpenAPIResponses", "value", Form.NESTED)),
        Map.of(),
        Optional.empty());
  }
}
