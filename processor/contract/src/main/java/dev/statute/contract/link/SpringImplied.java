package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** What Spring MVC and WebFlux answer by themselves: Spring Framework reference, web sections. */
final class SpringImplied extends ImpliedStatuses {

  private static final String BIND = "org.springframework.web.bind.annotation.";
  private static final Set<String> MAPPING = Set.of(BIND + "RequestMapping");
  private static final Set<String> BODY = Set.of(BIND + "RequestBody");
  private static final Set<String> PATH = Set.of(BIND + "PathVariable");
  private static final Set<String> VALIDATED =
      Set.of("org.springframework.validation.annotation.Validated");
  private static final Set<String> VALUES =
      Set.of(
          BIND + "RequestParam",
          BIND + "RequestHeader",
          BIND + "CookieValue",
          BIND + "MatrixVariable",
          BIND + "RequestPart");

  SpringImplied(Types types) {
    super(types);
  }

  @Override
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Integer> codes) {
    if (isWritten("consumes", on, onType)) {
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
    if (isWritten("produces", on, onType)) {
      codes.add(NOT_ACCEPTABLE);
    }
  }

  private boolean isWritten(String member, List<AnnotationNode> on, List<AnnotationNode> onType) {
    return List.of(on, onType).stream()
        .flatMap(all -> annotations.chains(all, MAPPING).stream())
        .anyMatch(chain -> !Annotations.values(chain, member).isEmpty());
  }

  @Override
  void addOfParameter(Type type, List<AnnotationNode> on, SortedSet<Integer> codes) {
    if (annotations.has(on, BODY) && !isAnyContent(type)) {
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
    if (annotations.has(on, BODY) || annotations.has(on, VALIDATED) || isValidated(on)) {
      codes.add(BAD_REQUEST);
    }
    if (annotations.has(on, PATH) && !isText(type)) {
      codes.add(BAD_REQUEST);
    }
    for (List<AnnotationNode> chain : annotations.chains(on, VALUES)) {
      if (isConverted(type) || isRequired(type, chain)) {
        codes.add(BAD_REQUEST);
      }
    }
  }

  /** Returns whether content of any media type can be read as a type. */
  private static boolean isAnyContent(Type type) {
    return isText(type)
        || type.getDescriptor().equals("[B")
        || type.getDescriptor().startsWith("Lorg/springframework/core/io/");
  }

  private static boolean isConverted(Type type) {
    return !isText(type)
        && !isOptional(type)
        && !type.getDescriptor().startsWith("Ljava/util/")
        && !type.getDescriptor().startsWith("Lorg/springframework/http/HttpHeaders");
  }

  private static boolean isRequired(Type type, List<AnnotationNode> chain) {
    Map<String, Object> members = Annotations.members(chain.get(0));
    return !isOptional(type)
        && !Boolean.FALSE.equals(members.get("required"))
        && !members.containsKey("defaultValue")
        && !type.getDescriptor().startsWith("Ljava/util/Map")
        && !type.getDescriptor().startsWith("Lorg/springframework/http/HttpHeaders")
        && !type.getDescriptor().startsWith("Lorg/springframework/util/MultiValueMap");
  }
}
