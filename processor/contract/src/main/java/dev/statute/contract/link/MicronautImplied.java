package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
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

  private static final String DENIED =
      "io/micronaut/security/authentication/AuthorizationException";
  private static final Implied CONVERSION =
      Implied.ofText(BAD_REQUEST, "io/micronaut/core/convert/exceptions/ConversionErrorException");
  private static final Implied MISSING =
      Implied.of(BAD_REQUEST, "io/micronaut/core/bind/exceptions/UnsatisfiedArgumentException");

  MicronautImplied(Types types) {
    super(types);
  }

  @Override
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    if (isWritten(CONSUMES, "consumes", on, onType)) {
      found.add(Implied.of(UNSUPPORTED_MEDIA_TYPE));
    }
    if (isWritten(PRODUCES, "produces", on, onType)) {
      found.add(Implied.of(NOT_ACCEPTABLE));
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
  List<Implied> ofSecurity(boolean isForAnyUser) {
    return isForAnyUser
        ? List.of(Implied.of(UNAUTHORIZED, DENIED))
        : List.of(Implied.of(UNAUTHORIZED, DENIED), Implied.of(FORBIDDEN, DENIED));
  }

  @Override
  void addOfParameter(
      Type type, List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    boolean isNullable =
        isOptional(type) || on.stream().anyMatch(each -> each.desc.endsWith("/Nullable;"));
    boolean isPrimitive = type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
    boolean isBody = annotations.has(on, BODY);
    boolean isConverted = !isText(type) && !isOptional(type);
    if (isBody || isConverted && (annotations.has(on, PATH) || on.isEmpty() && isValue(type))) {
      found.add(CONVERSION);
    }
    if (isBody && isConverted) {
      found.add(Implied.of(UNSUPPORTED_MEDIA_TYPE));
    }
    if (on.isEmpty() && isPrimitive) {
      found.add(MISSING);
    }
    if (isValidated(on)) {
      found.add(Implied.of(BAD_REQUEST, "jakarta/validation/ConstraintViolationException"));
    }
    for (List<AnnotationNode> chain : annotations.chains(on, VALUES)) {
      if (!isNullable && !Annotations.members(chain.get(0)).containsKey("defaultValue")) {
        found.add(MISSING);
      }
      if (isConverted) {
        found.add(CONVERSION);
      }
    }
  }

  /** Other parameters are from the framework, such as the request. */
  private boolean isValue(Type type) {
    return type.getSort() == Type.OBJECT
        && (types.isEnum(type.getInternalName())
            || types.isSubtype(type.getInternalName(), "java/lang/Number")
            || type.getInternalName().equals("java/util/UUID"));
  }
}
