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

  /** Dropwizard's own exception for what is not valid. */
  static final String DROPWIZARD_VIOLATION =
      "io/dropwizard/jersey/validation/JerseyViolationException";

  private static final int UNPROCESSABLE = 422;

  /** Jackson's exception for content that does not fit. */
  private static final String JSON = "com/fasterxml/jackson/databind/JsonMappingException";

  /** Jersey's own exceptions, which are no NotFoundException and no BadRequestException. */
  private static final String JERSEY_URI =
      "org/glassfish/jersey/server/ParamException$PathParamException";

  private static final String JERSEY_HEADER =
      "org/glassfish/jersey/server/ParamException$HeaderParamException";

  private final boolean isJavax;
  private final boolean isJersey;
  private final boolean isDropwizard;

  JakartaImplied(Types types) {
    super(types);
    this.isJavax = types.find("jakarta/ws/rs/WebApplicationException").isEmpty();
    this.isJersey = types.find(JERSEY_URI).isPresent();
    this.isDropwizard = types.find(DROPWIZARD_VIOLATION).isPresent();
  }

  private String exception(String name) {
    return (isJavax ? "javax/ws/rs/" : "jakarta/ws/rs/") + name;
  }

  private String validation() {
    return isJavax ? "javax/validation/" : "jakarta/validation/";
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
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    if (annotations.has(on, CONSUMES) || annotations.has(onType, CONSUMES)) {
      found.add(Implied.of(UNSUPPORTED_MEDIA_TYPE, exception("NotSupportedException")));
    }
    if (annotations.has(on, PRODUCES) || annotations.has(onType, PRODUCES)) {
      found.add(Implied.of(NOT_ACCEPTABLE, exception("NotAcceptableException")));
    }
  }

  @Override
  void addOfParameter(
      Type type, List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    // Any text is a truth value.
    boolean isConverted = !isText(type) && !isCollection(type) && !isTruth(type);
    if (isConverted && annotations.has(on, IN_URI)) {
      found.add(Implied.ofText(NOT_FOUND, isJersey ? JERSEY_URI : exception("NotFoundException")));
    }
    if (isConverted && annotations.has(on, OTHERS)) {
      found.add(
          Implied.ofText(BAD_REQUEST, isJersey ? JERSEY_HEADER : exception("BadRequestException")));
    }
    if (isValidated(on)) {
      found.add(invalid(on));
    }
    if (isContent(type, on)) {
      found.add(Implied.of(BAD_REQUEST, JSON));
      found.add(Implied.of(UNSUPPORTED_MEDIA_TYPE, exception("NotSupportedException")));
    }
  }

  /** Dropwizard answers 422 for content, and 400 for parameters. */
  private Implied invalid(List<AnnotationNode> on) {
    if (!isDropwizard) {
      return Implied.of(BAD_REQUEST, validation() + "ConstraintViolationException");
    }
    boolean isContent =
        on.stream().map(Annotations::name).noneMatch(name -> name.matches(".*\\.ws\\.rs\\..*"));
    return Implied.of(isContent ? UNPROCESSABLE : BAD_REQUEST, DROPWIZARD_VIOLATION);
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
