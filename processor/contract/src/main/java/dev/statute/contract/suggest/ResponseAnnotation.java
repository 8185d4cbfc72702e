package dev.statute.contract.suggest;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** An annotation that describes a response for OpenAPI, and where else it can be nested. */
enum ResponseAnnotation {
  SWAGGER(
      "io.swagger.v3.oas.annotations.responses.ApiResponse",
      "io.swagger.v3.oas.annotations.Operation"),
  /** Its {@code @Operation} has no responses. */
  MICROPROFILE("org.eclipse.microprofile.openapi.annotations.responses.APIResponse", "");

  /** The member of {@code @Operation} with the responses. */
  static final String RESPONSES = "responses";

  private final String type;
  private final String operation;

  ResponseAnnotation(String type, String operation) {
    this.type = type;
    this.operation = operation;
  }

  String type() {
    return type;
  }

  /** The annotation with all responses of a method. */
  String container() {
    return type + "s";
  }

  /** The annotation of a method with the responses among others; empty if there is none. */
  String operation() {
    return operation;
  }

  /** The one that a qualified name belongs to. */
  static Optional<ResponseAnnotation> of(String name) {
    for (ResponseAnnotation each : values()) {
      if (Names.packageOf(Names.internal(name))
          .equals(Names.packageOf(Names.internal(each.type)))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The one that a program has on its class path. */
  static ResponseAnnotation onClassPath(Types types) {
    return types.find(Names.internal(SWAGGER.type)).isEmpty()
            && types.find(Names.internal(MICROPROFILE.type)).isPresent()
        ? MICROPROFILE
        : SWAGGER;
  }

  /** Returns whether a method describes its responses. */
  boolean isOn(MethodNode method) {
    return Annotations.on(method).stream().anyMatch(this::isResponse);
  }

  private boolean isResponse(AnnotationNode annotation) {
    String name = Annotations.name(annotation);
    return Set.of(type, container()).contains(name)
        || (name.equals(operation) && Annotations.members(annotation).containsKey(RESPONSES));
  }
}
