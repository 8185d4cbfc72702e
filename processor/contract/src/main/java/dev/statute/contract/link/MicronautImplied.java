package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** What Micronaut answers by itself: Micronaut guide, binding and error handling. */
final class MicronautImplied extends ImpliedStatuses {

  private static final String ANNOTATION = "io.micronaut.http.annotation.";
  private static final Set<String> BODY = Set.of(ANNOTATION + "Body");
  private static final Set<String> PATH = Set.of(ANNOTATION + "PathVariable");
  private static final Set<String> CONSUMES = Set.of(ANNOTATION + "Consumes");
  private static final Set<String> PRODUCES = Set.of(ANNOTATION + "Produces");
  private static final Set<String> VALUES =
      Set.of(
          ANNOTATION + "QueryValue",
          ANNOTATION + "Header",
          ANNOTATION + "CookieValue",
          ANNOTATION + "Part");

  MicronautImplied(Types types) {
    super(types);
  }

  @Override
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Integer> codes) {
    if (isWritten(CONSUMES, "consumes", on, onType)) {
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
    if (isWritten(PRODUCES, "produces", on, onType)) {
      codes.add(NOT_ACCEPTABLE);
    }
  }

  private boolean isWritten(
      Set<String> type, String member, List<AnnotationNode> on, List<AnnotationNode> onType) {
    for (List<AnnotationNode> all : List.of(on, onType)) {
      for (AnnotationNode annotation : all) {
        boolean isOwn = type.contains(Annotations.name(annotation));
        boolean isRoute = annotation.desc.startsWith("Lio/micronaut/http/annotation/");
        boolean isNamed = isRoute && !Annotations.values(List.of(annotation), member).isEmpty();
        if (isOwn || isNamed) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  void addOfParameter(Type type, List<AnnotationNode> on, SortedSet<Integer> codes) {
    boolean isNullable =
        isOptional(type) || on.stream().anyMatch(each -> each.desc.endsWith("/Nullable;"));
    boolean isPrimitive = type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
    if (annotations.has(on, BODY)) {
      // JSON alone, if nothing else is written.
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
    if (annotations.has(on, BODY)
        || isValidated(on)
        || (annotations.has(on, PATH) && !isText(type))
        || (on.isEmpty() && isPrimitive)) {
      codes.add(BAD_REQUEST);
    }
    for (List<AnnotationNode> chain : annotations.chains(on, VALUES)) {
      Map<String, Object> members = Annotations.members(chain.get(0));
      boolean isRequired = !isNullable && !members.containsKey("defaultValue");
      boolean isConverted = !isText(type) && !isOptional(type);
      if (isRequired || isConverted) {
        codes.add(BAD_REQUEST);
      }
    }
  }
}
