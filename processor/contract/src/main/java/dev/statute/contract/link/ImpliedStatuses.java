package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Finds the statuses that a framework makes before a handler runs, by what is written on it. */
abstract class ImpliedStatuses {

  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ACCEPTABLE = 406;
  static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private static final Set<String> CONSTRAINT =
      Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

  private static final Set<String> VALID =
      Set.of("jakarta.validation.Valid", "javax.validation.Valid");

  private static final Set<String> SECURED =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "javax.annotation.security.RolesAllowed",
          "jakarta.annotation.security.DenyAll",
          "javax.annotation.security.DenyAll",
          "org.springframework.security.access.annotation.Secured",
          "org.springframework.security.access.prepost.PreAuthorize",
          "org.springframework.security.access.prepost.PostAuthorize",
          "io.quarkus.security.Authenticated",
          "io.micronaut.security.annotation.Secured");

  private static final Set<String> PERMITTED =
      Set.of("jakarta.annotation.security.PermitAll", "javax.annotation.security.PermitAll");

  final Types types;
  final Annotations annotations;

  ImpliedStatuses(Types types) {
    this.types = types;
    this.annotations = new Annotations(types);
  }

  /** The statuses for a method of a concrete type. */
  final SortedSet<Implied> of(String type, MethodId method, List<MethodId> declarations) {
    SortedSet<Implied> found = new TreeSet<>();
    List<AnnotationNode> on = new ArrayList<>();
    declarations.forEach(
        each -> types.declaration(each).ifPresent(node -> on.addAll(Annotations.on(node))));
    List<AnnotationNode> onType = new ArrayList<>();
    for (String own : types.all(type)) {
      types.find(own).ifPresent(node -> onType.addAll(Annotations.on(node)));
    }
    List<AnnotationNode> security = security(on, onType);
    if (!security.isEmpty()) {
      found.addAll(ofSecurity(security.stream().allMatch(ImpliedStatuses::isForAnyUser)));
    }
    addOfMethod(on, onType, found);
    addOfParameters(method, declarations, onType, found);
    return found;
  }

  /** The annotations that restrict who may call a handler. */
  private List<AnnotationNode> security(List<AnnotationNode> on, List<AnnotationNode> onType) {
    if (annotations.has(on, PERMITTED)) {
      return List.of();
    }
    List<List<AnnotationNode>> own = annotations.chains(on, SECURED);
    List<List<AnnotationNode>> all = own.isEmpty() ? annotations.chains(onType, SECURED) : own;
    return all.stream()
        .map(chain -> chain.get(chain.size() - 1))
        .filter(each -> !permitsAll(each))
        .toList();
  }

  /** Who is known at all is not refused. */
  private static boolean isForAnyUser(AnnotationNode secured) {
    List<String> values = Annotations.texts(Annotations.values(List.of(secured), "value"));
    return Annotations.name(secured).equals("io.quarkus.security.Authenticated")
        || !values.isEmpty()
            && values.stream()
                .allMatch(value -> value.replace(" ", "").equals("isAuthenticated()"));
  }

  private static boolean permitsAll(AnnotationNode secured) {
    return Annotations.texts(Annotations.values(List.of(secured), "value")).stream()
        .anyMatch(
            value ->
                value.replace(" ", "").equals("permitAll()")
                    || value.equals("permitAll")
                    || value.equals("isAnonymous()"));
  }

  private void addOfParameters(
      MethodId method,
      List<MethodId> declarations,
      List<AnnotationNode> onType,
      SortedSet<Implied> found) {
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    List<List<AnnotationNode>> on = new Parameters(types).annotations(method, declarations);
    for (int i = 0; i < parameters.length; i++) {
      addOfParameter(parameters[i], on.get(i), onType, found);
    }
  }

  final boolean isValidated(List<AnnotationNode> on) {
    return isValid(on) || isConstrained(on);
  }

  final boolean isValid(List<AnnotationNode> on) {
    return annotations.has(on, VALID);
  }

  final boolean isConstrained(List<AnnotationNode> on) {
    return annotations.has(on, CONSTRAINT);
  }

  static boolean isText(Type type) {
    return type.getDescriptor().equals("Ljava/lang/String;");
  }

  static boolean isOptional(Type type) {
    return type.getDescriptor().equals("Ljava/util/Optional;");
  }

  /**
   * The statuses of a secured handler.
   *
   * @param isForAnyUser whether all users may call it that are known
   */
  List<Implied> ofSecurity(boolean isForAnyUser) {
    return isForAnyUser
        ? List.of(Implied.of(UNAUTHORIZED))
        : List.of(Implied.of(UNAUTHORIZED), Implied.of(FORBIDDEN));
  }

  abstract void addOfMethod(
      List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found);

  abstract void addOfParameter(
      Type type, List<AnnotationNode> on, List<AnnotationNode> onType, SortedSet<Implied> found);
}
