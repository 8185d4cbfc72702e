package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Micronaut's error handling: the {@code @Error} methods of the controller, then the global ones,
 * then the {@code ExceptionHandler} beans, the program's and the framework's.
 */
final class MicronautMappings implements ExceptionMappings {

  private static final String ERROR = "io.micronaut.http.annotation.Error";
  private static final String HANDLER = "io/micronaut/http/server/exceptions/ExceptionHandler";
  private static final String STATUS_EXCEPTION = "io/micronaut/http/exceptions/HttpStatusException";

  private static final String PROCESSOR =
      "io/micronaut/http/server/exceptions/response/ErrorResponseProcessor";

  private static final int NOT_WRITTEN = Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT;

  /** Micronaut Security has beans for its own exceptions. */
  private static final String SECURITY = "io/micronaut/security/authentication/";

  /** The exceptions of libraries that Micronaut's own beans answer with 400. */
  private static final List<String> BAD_REQUESTS =
      List.of(
          "jakarta/validation/ConstraintViolationException",
          "java/net/URISyntaxException",
          "io/micronaut/core/convert/exceptions/ConversionErrorException",
          "io/micronaut/core/bind/exceptions/UnsatisfiedArgumentException",
          "io/micronaut/web/router/exceptions/UnsatisfiedRouteException");

  private static final int BAD_REQUEST = 400;

  /** An {@code @Error} method for a status instead of an exception. */
  private record StatusMapping(int code, boolean isGlobal, Mapping mapping) {}

  private final Types types;
  private final StatusFacts facts;
  private final List<Mapping> local = new ArrayList<>();
  private final List<Mapping> global = new ArrayList<>();
  private final List<StatusMapping> statuses = new ArrayList<>();
  private final List<Mapping> beans = new ArrayList<>();
  private final List<Mapping> processors = new ArrayList<>();

  MicronautMappings(Types types, StatusFacts facts) {
    this.types = types;
    this.facts = facts;
    for (String type : types.program()) {
      if (!types.isAbstract(type)) {
        addErrors(type);
        addBean(type);
        addProcessor(type);
      }
    }
  }

  private void addErrors(String type) {
    for (MethodNode method : types.find(type).map(node -> node.methods).orElse(List.of())) {
      for (AnnotationNode annotation : Annotations.on(method)) {
        if (Annotations.name(annotation).equals(ERROR)) {
          addError(type, method, Annotations.members(annotation));
        }
      }
    }
  }

  private void addError(String type, MethodNode method, Map<String, Object> members) {
    boolean isGlobal = Boolean.TRUE.equals(members.get("global"));
    MethodId id = new MethodId(type, method.name, method.desc);
    if (members.get("status") instanceof String[] status) {
      facts
          .frameworks()
          .code(Names.qualified(Names.ofDescriptor(status[0])), status[1])
          .ifPresent(
              code ->
                  statuses.add(new StatusMapping(code, isGlobal, new Mapping(type, id, "", ""))));
      return;
    }
    String exception = "java/lang/Throwable";
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (parameter.getSort() == Type.OBJECT
          && types.isSubtype(parameter.getInternalName(), "java/lang/Throwable")) {
        exception = parameter.getInternalName();
      }
    }
    Object written = members.getOrDefault("exception", members.get("value"));
    if (written instanceof Type named) {
      exception = named.getInternalName();
    }
    (isGlobal ? global : local).add(new Mapping(type, id, exception, ""));
  }

  private void addBean(String type) {
    if (!types.isSubtype(type, HANDLER)) {
      return;
    }
    Optional<String> exception = new TypeArguments(types).first(type, HANDLER);
    for (String own : types.all(type)) {
      for (MethodNode method : types.find(own).map(node -> node.methods).orElse(List.of())) {
        if (exception.isPresent()
            && method.name.equals("handle")
            && (method.access & NOT_WRITTEN) == 0) {
          MethodId id = new MethodId(own, method.name, method.desc);
          beans.add(new Mapping(type, id, exception.get(), ""));
          return;
        }
      }
    }
  }

  private void addProcessor(String type) {
    if (types.isSubtype(type, PROCESSOR)) {
      types.all(type).stream()
          .flatMap(own -> types.find(own).stream())
          .flatMap(
              node ->
                  node.methods.stream()
                      .filter(method -> method.name.equals("processResponse"))
                      .filter(method -> (method.access & NOT_WRITTEN) == 0)
                      .map(method -> new MethodId(node.name, method.name, method.desc)))
          .findFirst()
          .ifPresent(method -> processors.add(new Mapping(type, method, "", "")));
    }
  }

  @Override
  public Optional<Mapping> ofErrors() {
    return processors.stream().findFirst();
  }

  @Override
  public Optional<Found> find(String handler, Instance exception) {
    List<Mapping> own =
        local.stream().filter(each -> types.isSubtype(handler, each.owner())).toList();
    for (List<Mapping> mappings : List.of(own, global, beans)) {
      Optional<Mapping> nearest = Mapping.nearest(types, mappings, exception.type());
      if (mappings == beans && isConflicting(exception)) {
        return Optional.empty();
      }
      if (nearest.isPresent() && !(mappings == beans && isFramework(nearest.get(), exception))) {
        return nearest.map(mapping -> new Found(mapping, List.of(), exception));
      }
    }
    return Optional.empty();
  }

  /** The framework's own bean for an exception type is nearer than one for all exceptions. */
  private boolean isFramework(Mapping mapping, Instance exception) {
    return mapping.isCatchAll() && own(exception).isPresent();
  }

  /** Micronaut fails where two beans are for the same exception type. */
  @Override
  public boolean isConflicting(Instance exception) {
    Optional<Mapping> nearest = Mapping.nearest(types, beans, exception.type());
    return nearest.isPresent()
        && beans.stream().filter(each -> each.exception().equals(nearest.get().exception())).count()
            > 1;
  }

  @Override
  public Optional<Mapping> ofStatus(String handler, int code) {
    return statuses.stream()
        .filter(each -> each.code() == code)
        .filter(each -> each.isGlobal() || types.isSubtype(handler, each.mapping().owner()))
        .map(StatusMapping::mapping)
        .findFirst();
  }

  @Override
  public Optional<Integer> own(Instance exception) {
    if (BAD_REQUESTS.stream().anyMatch(type -> types.isSubtype(exception.type(), type))) {
      return Optional.of(BAD_REQUEST);
    }
    boolean isOwn = exception.type().startsWith(SECURITY) && !exception.status().isNothing();
    if (!isOwn && !knowsStatusOf(exception.type())) {
      return Optional.empty();
    }
    return ExceptionMappings.statusOf(facts, exception);
  }

  @Override
  public boolean knowsStatusOf(String type) {
    return types.isSubtype(type, STATUS_EXCEPTION)
        || (type.startsWith("io/micronaut/") && facts.fixedCode(type).isPresent());
  }

  @Override
  public Optional<Mapping> conflict(Mapping mapping) {
    for (List<Mapping> mappings : List.of(global, beans)) {
      if (mappings.contains(mapping)) {
        return mappings.stream()
            .filter(other -> other.exception().equals(mapping.exception()))
            .filter(other -> mappings.indexOf(other) < mappings.indexOf(mapping))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Mapping> all() {
    List<Mapping> all = new ArrayList<>(local);
    all.addAll(global);
    all.addAll(beans);
    return all;
  }
}
