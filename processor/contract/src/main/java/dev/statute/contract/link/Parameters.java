package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** The parameters of handlers: their annotations, and whether they can be {@code null}. */
final class Parameters {

  private static final String SPRING = "org.springframework.web.bind.annotation.";
  private static final String MICRONAUT = "io.micronaut.http.annotation.";

  /** A value is converted or refused, unless the annotation says that it can be missing. */
  private static final Set<String> REQUIRED =
      Set.of(
          SPRING + "PathVariable",
          SPRING + "RequestParam",
          SPRING + "RequestHeader",
          SPRING + "CookieValue",
          SPRING + "RequestBody",
          SPRING + "RequestPart",
          MICRONAUT + "PathVariable",
          MICRONAUT + "QueryValue",
          MICRONAUT + "Header",
          MICRONAUT + "CookieValue",
          MICRONAUT + "Body",
          MICRONAUT + "Part");

  private static final Set<String> GIVEN =
      JakartaImplied.both("core.Context", "PathParam", "DefaultValue", "BeanParam");

  private static final Set<String> OF_FRAMEWORKS =
      Set.of(
          "jakarta/servlet/http/HttpServletRequest",
          "jakarta/servlet/http/HttpServletResponse",
          "javax/servlet/http/HttpServletRequest",
          "javax/servlet/http/HttpServletResponse",
          "org/springframework/web/server/ServerWebExchange",
          "org/springframework/web/util/UriComponentsBuilder",
          "org/springframework/validation/BindingResult",
          "org/springframework/ui/Model",
          "org/springframework/data/domain/Pageable",
          "org/springframework/data/domain/Sort",
          "io/micronaut/http/HttpRequest");

  private final Types types;
  private final Annotations annotations;

  Parameters(Types types) {
    this.types = types;
    this.annotations = new Annotations(types);
  }

  /**
   * The annotations on each parameter of a method.
   *
   * @param declarations the method, and those that it overrides
   */
  List<List<AnnotationNode>> annotations(MethodId method, List<MethodId> declarations) {
    int count = Type.getArgumentTypes(method.descriptor()).length;
    List<List<AnnotationNode>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<AnnotationNode> on = new ArrayList<>();
      for (MethodId declaration : declarations) {
        MethodNode node = types.declaration(declaration).orElse(null);
        if (node != null && Type.getArgumentTypes(node.desc).length == count) {
          on.addAll(Annotations.onParameter(node, i, count));
        }
      }
      all.add(on);
    }
    return all;
  }

  /** The parameters for which the framework never passes {@code null}. */
  Set<Integer> present(MethodId method, List<MethodId> declarations) {
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    List<List<AnnotationNode>> on = annotations(method, declarations);
    Set<Integer> present = new HashSet<>();
    for (int i = 0; i < parameters.length; i++) {
      if (isPresent(parameters[i], on.get(i))) {
        present.add(i);
      }
    }
    return present;
  }

  private boolean isPresent(Type type, List<AnnotationNode> on) {
    if (on.stream().anyMatch(each -> each.desc.endsWith("/Nullable;"))) {
      return false;
    }
    boolean isOfFramework =
        type.getSort() == Type.OBJECT && OF_FRAMEWORKS.contains(type.getInternalName());
    return isOfFramework
        || annotations.has(on, GIVEN)
        || annotations.chains(on, REQUIRED).stream().anyMatch(Parameters::isRequired);
  }

  private static boolean isRequired(List<AnnotationNode> chain) {
    Map<String, Object> members = Annotations.members(chain.get(0));
    return members.containsKey("defaultValue") || !Boolean.FALSE.equals(members.get("required"));
  }
}
