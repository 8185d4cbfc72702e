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
            ofMicroProfile("APIResponse"),
            StatusAnnotation.declaring(MICROPROFILE + "APIResponses", "value", Form.NESTED),
            // Left out, it is the empty text: which code is meant then follows from the method.
            ofMicroProfile("APIResponseSchema"),
            StatusAnnotation.declaring(AVAJE + "OpenAPIResponse", "responseCode", Form.NUMBER),
            StatusAnnotation.declaring(AVAJE + "OpenAPIResponses", "value", Form.NESTED)),
        Map.of(),
        Optional.empty());
  }

  private static StatusAnnotation ofMicroProfile(String name) {
    return StatusAnnotation.declaringByDefault(MICROPROFILE + name, "responseCode");
  }

  /** The annotation that can be added for another code, where a method declares by one of these. */
  static StatusAnnotation added(StatusAnnotation used) {
    return used.type().startsWith(MICROPROFILE) ? ofMicroProfile("APIResponse") : used;
  }
}
