package dev.statute.processor.framework;

import dev.statute.processor.framework.StatusAnnotation.Form;
import java.util.List;

/** The annotations that describe operations for OpenAPI documents. They define no handlers. */
public final class OpenApi implements FrameworkTable {

  private static final String SWAGGER = "io.swagger.v3.oas.annotations.";
  private static final String MICROPROFILE =
      "org.eclipse.microprofile.openapi.annotations.responses.";
  private static final String AVAJE = "io.avaje.http.api.";

  @Override
  public String name() {
    return "OpenAPI";
  }

  @Override
  public List<StatusAnnotation> annotations() {
    return List.of(
        ofText(SWAGGER + "responses.ApiResponse"),
        StatusAnnotation.declaring(SWAGGER + "responses.ApiResponses", "value", Form.NESTED),
        StatusAnnotation.declaring(SWAGGER + "Operation", "responses", Form.NESTED),
        ofText(MICROPROFILE + "APIResponse"),
        StatusAnnotation.declaring(MICROPROFILE + "APIResponses", "value", Form.NESTED),
        // Its default is empty text: the code then follows from the method.
        ofText(MICROPROFILE + "APIResponseSchema"),
        StatusAnnotation.declaring(AVAJE + "OpenAPIResponse", "responseCode", Form.NUMBER),
        StatusAnnotation.declaring(AVAJE + "OpenAPIResponses", "value", Form.NESTED));
  }

  private static StatusAnnotation ofText(String type) {
    return StatusAnnotation.declaring(type, "responseCode", Form.TEXT).withOtherwise("default");
  }

  /** The annotation to add for another code to a method that already has the used one. */
  public static StatusAnnotation added(StatusAnnotation used) {
    return used.type().startsWith(MICROPROFILE) ? ofText(MICROPROFILE + "APIResponse") : used;
  }
}
