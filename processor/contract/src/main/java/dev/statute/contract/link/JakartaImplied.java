package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** What Jakarta REST answers by itself: Jakarta RESTful Web Services 4.0, sections 3.2 and 3.5. */
final class JakartaImplied extends ImpliedStatuses {

  private static final Set<String> IN_URI = both("PathParam", "QueryParam", "MatrixParam");
  private static final Set<String> OTHERS = both("HeaderParam", "CookieParam", "FormParam");
  private static final Set<String> CONSUMES = both("Consumes");
  private static final Set<String> PRODUCES = both("Produces");

  JakartaImplied(Types types) {
    super(types);
  }

  static Set<String> both(String... names) {
    Set<String> all = new HashSet<>();
    for (String name : names) {
      all.add("jakarta.ws.rs." + name);
      all.add("javax.ws.rs." + name);
    }
    return all;
  }

  @Override
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Integer> codes) {
    if (annotations.has(on, CONSUMES) || annotations.has(onType, CONSUMES)) {
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
    if (annotations.has(on, PRODUCES) || annotations.has(onType, PRODUCES)) {
      codes.add(NOT_ACCEPTABLE);
    }
  }

  @Override
  void addOfParameter(Type type, List<AnnotationNode> on, SortedSet<Integer> codes) {
    // Any text is a truth value.
    boolean isConverted = !isText(type) && !isCollection(type) && !isTruth(type);
    if (isConverted && annotations.has(on, IN_URI)) {
      codes.add(NOT_FOUND);
    }
    if (isConverted && annotations.has(on, OTHERS)) {
      codes.add(BAD_REQUEST);
    }
    if (isValidated(on)) {
      codes.add(BAD_REQUEST);
    }
    if (isContent(type, on)) {
      codes.add(BAD_REQUEST);
      codes.add(UNSUPPORTED_MEDIA_TYPE);
    }
  }

  /** Other types of frameworks, and what has an annotation, may be no content. */
  private boolean isContent(Type type, List<AnnotationNode> on) {
    boolean isObject =
        type.getSort() == Type.OBJECT
            && (types.isProgram(type.getInternalName())
                || type.getDescriptor().startsWith("Ljava/util/"));
    return isObject && on.stream().allMatch(each -> each.desc.contains("/validation/"));
  }

  private static boolean isTruth(Type type) {
    return type.getSort() == Type.BOOLEAN || type.getDescriptor().equals("Ljava/lang/Boolean;");
  }

  private static boolean isCollection(Type type) {
    return type.getDescriptor().startsWith("Ljava/util/")
        && Annotations.name(new AnnotationNode(type.getDescriptor()))
            .matches("java.util.(List|Set|SortedSet|Collection)");
  }
}
