package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Val;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Spring's exception handlers: those of the controller itself, then those of the advices in their
 * order. The first one that has a method for the exception, or for its cause, answers.
 */
final class SpringMappings implements ExceptionMappings {

  private static final Set<String> HANDLER =
      Set.of("org.springframework.web.bind.annotation.ExceptionHandler");
  private static final Set<String> MARKS =
      Set.of("org.springframework.web.bind.annotation.ResponseStatus");
  private static final String ERROR_RESPONSE = "org/springframework/web/ErrorResponse";
  private static final String STATUS_EXCEPTION =
      "org/springframework/web/server/ResponseStatusException";
  private static final String GETTER = "getStatusCode";
  private static final String STATUS = "()Lorg/springframework/http/HttpStatusCode;";
  private static final int MAX_CAUSES = 4;

  /** The exceptions for requests without a handler, which only the advices for all get. */
  private static final Set<String> UNMATCHED =
      Set.of(
          "org/springframework/web/HttpRequestMethodNotSupportedException",
          "org/springframework/web/HttpMediaTypeNotAcceptableException",
          "org/springframework/web/servlet/NoHandlerFoundException",
          "org/springframework/web/servlet/resource/NoResourceFoundException",
          "org/springframework/web/reactive/resource/NoResourceFoundException",
          "org/springframework/web/server/MethodNotAllowedException",
          "org/springframework/web/server/NotAcceptableStatusException");

  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final Annotations annotations;
  private final DeclaredReader declared;
  private final SpringAdvices advices;
  private final boolean isReactive;
  private final Map<String, List<Mapping>> methods = new HashMap<>();
  private final List<Mapping> all;

  SpringMappings(
      Types types, StatusFacts facts, Interpretation interpretation, DeclaredReader declared) {
    this.types = types;
    this.facts = facts;
    this.interpretation = interpretation;
    this.annotations = new Annotations(types);
    this.declared = declared;
    this.advices = new SpringAdvices(types);
    this.isReactive = SpringHandlers.isReactive(types);
    this.all = readAll();
  }

  @Override
  public Optional<Found> find(String handler, Instance exception) {
    Optional<Found> own = in(handler, exception);
    if (own.isPresent()) {
      return own;
    }
    for (String advice : advices.of(handler)) {
      Optional<Found> found = in(advice, exception);
      if (found.isPresent()) {
        return found.map(first -> withOthers(first, handler, exception));
      }
    }
    return Optional.empty();
  }

  private Found withOthers(Found first, String handler, Instance exception) {
    List<String> unordered = advices.conflicting(first.mapping().owner());
    List<Mapping> others =
        advices.of(handler).stream()
            .filter(unordered::contains)
            .filter(advice -> !advice.equals(first.mapping().owner()))
            .flatMap(advice -> in(advice, exception).stream())
            .map(Found::mapping)
            .toList();
    return new Found(first.mapping(), others, first.exception());
  }

  private Optional<Found> in(String owner, Instance exception) {
    Instance current = exception;
    for (int depth = 0; depth < MAX_CAUSES; depth++) {
      Optional<Mapping> nearest = Mapping.nearest(types, methods(owner), current.type());
      if (nearest.isPresent()) {
        return Optional.of(new Found(nearest.get(), List.of(), current));
      }
      List<Instance> causes = current.cause().all(Instance.class);
      if (causes.size() != 1) {
        return Optional.empty();
      }
      current = causes.get(0);
    }
    return Optional.empty();
  }

  /** The exception handlers that a type has, its own and inherited ones. */
  List<Mapping> methods(String owner) {
    List<Mapping> known = methods.get(owner);
    if (known == null) {
      known = read(owner);
      methods.put(owner, known);
    }
    return known;
  }

  private List<Mapping> read(String owner) {
    List<Mapping> found = new ArrayList<>();
    for (String own : types.all(owner)) {
      for (MethodNode method : types.find(own).map(this::methodsOf).orElse(List.of())) {
        for (List<AnnotationNode> chain : annotations.chains(Annotations.on(method), HANDLER)) {
          MethodId id = new MethodId(own, method.name, method.desc);
          String media = String.join(",", Annotations.texts(Annotations.values(chain, "produces")));
          exceptions(chain, method).forEach(type -> found.add(new Mapping(owner, id, type, media)));
        }
      }
    }
    return found;
  }

  private List<MethodNode> methodsOf(ClassNode type) {
    return type.methods.stream()
        .filter(method -> (method.access & org.objectweb.asm.Opcodes.ACC_BRIDGE) == 0)
        .toList();
  }

  private List<String> exceptions(List<AnnotationNode> chain, MethodNode method) {
    List<String> named = new ArrayList<>();
    for (Object value : Annotations.values(chain, "value", "exception")) {
      if (value instanceof Type type) {
        named.add(type.getInternalName());
      }
    }
    if (named.isEmpty()) {
      for (Type parameter : Type.getArgumentTypes(method.desc)) {
        if (parameter.getSort() == Type.OBJECT
            && types.isSubtype(parameter.getInternalName(), "java/lang/Throwable")) {
          named.add(parameter.getInternalName());
        }
      }
    }
    return named;
  }

  @Override
  public Optional<Integer> own(Instance exception) {
    Instance current = exception;
    for (int depth = 0; depth < MAX_CAUSES; depth++) {
      Optional<Integer> code = declared.mark(current.type(), MARKS);
      if (code.isEmpty() && knowsStatusOf(current.type())) {
        code = Optional.of(statusOf(current));
      }
      List<Instance> causes = current.cause().all(Instance.class);
      if (code.isPresent() || causes.size() != 1) {
        return code;
      }
      current = causes.get(0);
    }
    return Optional.empty();
  }

  private int statusOf(Instance exception) {
    if (isReactive && !types.isSubtype(exception.type(), STATUS_EXCEPTION)) {
      // By default WebFlux knows no other exception with a status, but an option can change that.
      return UNKNOWN;
    }
    return ExceptionMappings.statusOf(facts, exception)
        .orElseGet(
            () ->
                types
                    .resolve(exception.type(), GETTER, STATUS)
                    .filter(getter -> types.isProgram(getter.owner()))
                    .map(getter -> returned(getter, exception))
                    .orElse(UNKNOWN));
  }

  /** What an exception that implements the interface itself says. */
  private int returned(MethodId getter, Instance exception) {
    Val status = interpretation.of(getter, List.of(Val.of(exception.at("p0")))).returned();
    return status.atoms().size() == 1 && status.atoms().iterator().next() instanceof Code code
        ? code.value()
        : UNKNOWN;
  }

  @Override
  public boolean knowsStatusOf(String type) {
    return types.isSubtype(type, ERROR_RESPONSE)
        || types.isSubtype(type, STATUS_EXCEPTION)
        || (type.startsWith("org/springframework/") && facts.fixedCode(type).isPresent());
  }

  @Override
  public Optional<Mapping> conflict(Mapping mapping) {
    boolean isLocal = !advices.all().contains(mapping.owner());
    List<String> unordered = isLocal ? List.of() : advices.conflicting(mapping.owner());
    for (Mapping other : all()) {
      boolean isBefore =
          other.owner().equals(mapping.owner())
              ? isBefore(other, mapping)
              : unordered.contains(other.owner()) && other.owner().compareTo(mapping.owner()) < 0;
      if (isBefore && other.exception().equals(mapping.exception())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** In one type: the methods in the order of the class file. */
  private boolean isBefore(Mapping other, Mapping mapping) {
    List<Mapping> own = methods(mapping.owner());
    return other.method().owner().equals(mapping.method().owner())
        && !other.method().equals(mapping.method())
        && other.media().equals(mapping.media())
        && own.indexOf(other) < own.indexOf(mapping);
  }

  @Override
  public List<Mapping> all() {
    return all;
  }

  /** The methods of advices in their order, then those of controllers. */
  private List<Mapping> readAll() {
    List<Mapping> found = new ArrayList<>();
    advices.all().forEach(advice -> found.addAll(methods(advice)));
    types.program().stream()
        .filter(type -> !types.isAbstract(type) && !advices.all().contains(type))
        .forEach(controller -> found.addAll(methods(controller)));
    found.removeIf(each -> UNMATCHED.contains(each.exception()) && !advices.isForAll(each.owner()));
    return List.copyOf(found);
  }
}
