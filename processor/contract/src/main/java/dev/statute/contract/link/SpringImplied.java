package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * What Spring MVC and WebFlux answer by themselves: Spring Framework reference, "Error Responses"
 * and "Validation", for servlets and reactive.
 */
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

  private static final String WEB = "org/springframework/web/";
  private static final String METHOD_VALIDATION =
      WEB + "method/annotation/HandlerMethodValidationException";
  private static final String DENIED = "org/springframework/security/access/AccessDeniedException";
  private static final int SERVER_ERROR = 500;

  private final boolean isReactive;

  SpringImplied(Types types) {
    super(types);
    this.isReactive = SpringHandlers.isReactive(types);
  }

  private String unsupported() {
    return isReactive
        ? WEB + "server/UnsupportedMediaTypeStatusException"
        : WEB + "HttpMediaTypeNotSupportedException";
  }

  private Implied mismatch() {
    return Implied.ofText(
        BAD_REQUEST,
        isReactive
            ? WEB + "server/ServerWebInputException"
            : WEB + "method/annotation/MethodArgumentTypeMismatchException");
  }

  private Implied input(String exceptionOfServlets) {
    String exception = isReactive ? "server/ServerWebInputException" : exceptionOfServlets;
    return Implied.of(BAD_REQUEST, WEB + exception);
  }

  /**
   * Method security is around the controller, so its exception can be mapped; a filter's cannot.
   */
  @Override
  List<Implied> ofSecurity(boolean isForAnyUser) {
    return List.of(Implied.of(UNAUTHORIZED), Implied.of(FORBIDDEN, DENIED));
  }

  @Override
  void addOfMethod(List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    if (isWritten("consumes", on, onType)) {
      found.add(Implied.unmatched(UNSUPPORTED_MEDIA_TYPE, unsupported()));
    }
    if (isWritten("produces", on, onType)) {
      // Where an advice has content that is not acceptable either, it is 406 again.
      found.add(Implied.of(NOT_ACCEPTABLE));
      found.add(
          Implied.unmatched(
              NOT_ACCEPTABLE,
              isReactive
                  ? WEB + "server/NotAcceptableStatusException"
                  : WEB + "HttpMediaTypeNotAcceptableException"));
    }
  }

  private boolean isWritten(String member, List<AnnotationNode> on, List<AnnotationNode> onType) {
    return List.of(on, onType).stream()
        .flatMap(all -> annotations.chains(all, MAPPING).stream())
        .anyMatch(chain -> !Annotations.values(chain, member).isEmpty());
  }

  @Override
  void addOfParameter(
      Type type, List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    if (annotations.has(on, BODY)) {
      if (!isAnyContent(type)) {
        found.add(Implied.of(UNSUPPORTED_MEDIA_TYPE, unsupported()));
      }
      found.add(
          isReactive
              ? input("")
              : Implied.of(
                  BAD_REQUEST,
                  "org/springframework/http/converter/HttpMessageNotReadableException"));
    }
    if (on.stream().noneMatch(each -> Annotations.name(each).startsWith("org.springframework."))) {
      addOfUnmarked(type, found);
    }
    addOfValidation(on, onType, found);
    if (annotations.has(on, PATH) && !isText(type)) {
      found.add(mismatch());
    }
    for (List<AnnotationNode> chain : annotations.chains(on, VALUES)) {
      if (isConverted(type)) {
        found.add(mismatch());
      }
      if (isRequired(type, chain)) {
        found.add(input(missing(chain.get(chain.size() - 1))));
      }
    }
  }

  /** A simple value is a parameter of the request, and another one is filled from them. */
  private void addOfUnmarked(Type type, SortedSet<Implied> found) {
    if (isSimple(type) && !isText(type)) {
      found.add(mismatch());
    }
    if (type.getSort() < Type.ARRAY && type.getSort() != Type.BOOLEAN) {
      // It is optional, and cannot be null.
      found.add(Implied.of(SERVER_ERROR, "java/lang/IllegalStateException"));
    }
    if (type.getSort() == Type.OBJECT && hasConverted(type.getInternalName())) {
      found.add(
          Implied.of(
              BAD_REQUEST,
              isReactive
                  ? WEB + "bind/support/WebExchangeBindException"
                  : WEB + "bind/MethodArgumentNotValidException"));
    }
  }

  /** Returns whether a type of the program has a property that has to be converted. */
  private boolean hasConverted(String type) {
    return types.isProgram(type)
        && !types.isInterface(type)
        && !types.isEnum(type)
        && types.find(type).stream()
            .flatMap(node -> node.fields.stream())
            .filter(field -> (field.access & Opcodes.ACC_STATIC) == 0)
            .anyMatch(
                field -> isSimple(Type.getType(field.desc)) && !isText(Type.getType(field.desc)));
  }

  private boolean isSimple(Type type) {
    return type.getSort() < Type.ARRAY
        || type.getSort() == Type.OBJECT
            && (isText(type)
                || types.isEnum(type.getInternalName())
                || types.isSubtype(type.getInternalName(), "java/lang/Number")
                || types.isSubtype(type.getInternalName(), "java/time/temporal/Temporal")
                || type.getInternalName().equals("java/util/UUID")
                || type.getInternalName().equals("java/lang/Boolean"));
  }

  private void addOfValidation(
      List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found) {
    boolean isObject = !annotations.has(on, VALUES) && !annotations.has(on, PATH);
    if (isObject && (annotations.has(on, VALIDATED) || isValid(on))) {
      found.add(
          Implied.of(
              BAD_REQUEST,
              isReactive
                  ? WEB + "bind/support/WebExchangeBindException"
                  : WEB + "bind/MethodArgumentNotValidException"));
    }
    if (isConstrained(on) && annotations.has(onType, VALIDATED)) {
      // The proxy around the controller throws it, and Spring has no status for it.
      found.add(Implied.of(SERVER_ERROR, "jakarta/validation/ConstraintViolationException"));
      return;
    }
    if (isConstrained(on) && types.find(METHOD_VALIDATION).isPresent()) {
      found.add(Implied.of(BAD_REQUEST, METHOD_VALIDATION));
    }
  }

  /** The exception for a missing value. */
  private static String missing(AnnotationNode annotation) {
    return switch (Annotations.name(annotation).substring(BIND.length())) {
      case "RequestParam" -> "bind/MissingServletRequestParameterException";
      case "RequestHeader" -> "bind/MissingRequestHeaderException";
      case "CookieValue" -> "bind/MissingRequestCookieException";
      case "MatrixVariable" -> "bind/MissingMatrixVariableException";
      default -> "multipart/support/MissingServletRequestPartException";
    };
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
