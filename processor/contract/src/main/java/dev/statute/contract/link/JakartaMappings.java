package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The exception mappers of Jakarta REST (Jakarta RESTful Web Services 4.0, section 4.4): the one
 * for the nearest superclass answers. Quarkus has methods for it too, which come first.
 */
final class JakartaMappings implements ExceptionMappings {

  private static final List<String> MAPPERS =
      List.of("jakarta/ws/rs/ext/ExceptionMapper", "javax/ws/rs/ext/ExceptionMapper");
  private static final Set<String> QUARKUS =
      Set.of("org.jboss.resteasy.reactive.server.ServerExceptionMapper");
  private static final List<String> STATUS_EXCEPTIONS =
      List.of("jakarta/ws/rs/WebApplicationException", "javax/ws/rs/WebApplicationException");

  /** The exceptions for which implementations have mappers of their own. */
  private static final List<String> MAPPED =
      List.of(
          JakartaImplied.DROPWIZARD_VIOLATION,
          "jakarta/validation/ValidationException",
          "javax/validation/ValidationException",
          "com/fasterxml/jackson/core/JsonProcessingException");

  /** {@code Priorities.USER}, the default. */
  private static final int USER = 5000;

  private final Types types;
  private final StatusFacts facts;
  private final Annotations annotations;
  private final Set<String> resources;
  private final List<Mapping> global = new ArrayList<>();
  private final List<Mapping> local = new ArrayList<>();

  /**
   * @param resources the types with handlers, whose own mappers serve only themselves
   */
  JakartaMappings(Types types, StatusFacts facts, Set<String> resources) {
    this.types = types;
    this.facts = facts;
    this.annotations = new Annotations(types);
    this.resources = resources;
    for (String type : types.program()) {
      if (!types.isAbstract(type)) {
        addMapper(type);
        addMethods(type);
      }
    }
    global.sort(Comparator.comparing(this::priority));
  }

  /** A smaller number comes first (Jakarta RESTful Web Services 4.0, section 4.1.3). */
  private int priority(Mapping mapping) {
    for (AnnotationNode annotation :
        types.find(mapping.owner()).map(Annotations::on).orElse(List.of())) {
      if (Annotations.name(annotation).endsWith("annotation.Priority")
          && Annotations.members(annotation).get("value") instanceof Integer priority) {
        return priority;
      }
    }
    return USER;
  }

  private void addMapper(String type) {
    for (String mapper : MAPPERS) {
      if (types.isSubtype(type, mapper)) {
        new TypeArguments(types)
            .first(type, mapper)
            .ifPresent(exception -> addMapper(type, exception));
      }
    }
  }

  /** The bridge of the interface, if there is one, leads to the written method. */
  private void addMapper(String type, String exception) {
    for (String own : types.all(type)) {
      for (MethodNode method : types.find(own).map(node -> node.methods).orElse(List.of())) {
        Type[] parameters = Type.getArgumentTypes(method.desc);
        if (method.name.equals("toResponse")
            && parameters.length == 1
            && (method.access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT)) == 0) {
          global.add(new Mapping(type, new MethodId(own, method.name, method.desc), exception, ""));
          return;
        }
      }
    }
  }

  private void addMethods(String type) {
    for (MethodNode method : types.find(type).map(node -> node.methods).orElse(List.of())) {
      for (List<AnnotationNode> chain : annotations.chains(Annotations.on(method), QUARKUS)) {
        MethodId id = new MethodId(type, method.name, method.desc);
        for (String exception : exceptions(chain, method)) {
          List<Mapping> mappings = resources.contains(type) ? local : global;
          mappings.add(new Mapping(type, id, exception, ""));
        }
      }
    }
  }

  private List<String> exceptions(List<AnnotationNode> chain, MethodNode method) {
    List<String> found = new ArrayList<>();
    for (Object value : Annotations.values(chain, "value")) {
      if (value instanceof Type type) {
        found.add(type.getInternalName());
      }
    }
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (found.isEmpty()
          && parameter.getSort() == Type.OBJECT
          && types.isSubtype(parameter.getInternalName(), "java/lang/Throwable")) {
        found.add(parameter.getInternalName());
      }
    }
    return found;
  }

  @Override
  public Optional<Found> find(String handler, Instance exception) {
    Optional<Found> own =
        nearest(
            local.stream().filter(each -> types.isSubtype(handler, each.owner())).toList(),
            exception);
    if (own.isPresent()) {
      return own;
    }
    boolean hasResponse =
        exception.status().all(Response.class).stream().anyMatch(JakartaMappings::mayHaveEntity);
    return isStatusException(exception.type()) && hasResponse
        ? Optional.empty()
        : nearest(near(handler, exception), exception)
            .filter(found -> !isOfImplementation(exception, found.mapping()));
  }

  /** Returns whether an implementation has a mapper of its own, which is nearer. */
  private boolean isOfImplementation(Instance exception, Mapping mapping) {
    return MAPPED.stream()
        .anyMatch(
            own ->
                types.isSubtype(exception.type(), own)
                    && !types.isSubtype(mapping.exception(), own));
  }

  /** Content is sent as it is. */
  private static boolean mayHaveEntity(Response response) {
    return response.content();
  }

  private Optional<Found> nearest(List<Mapping> all, Instance exception) {
    return Mapping.nearest(types, all, exception.type())
        .map(mapping -> new Found(mapping, others(all, mapping), exception));
  }

  /** Of several mappers for one type, those of the application that the handler is likely in. */
  private List<Mapping> near(String handler, Instance exception) {
    Optional<Mapping> first = Mapping.nearest(types, global, exception.type());
    if (first.isEmpty()) {
      return List.of();
    }
    List<Mapping> all = new ArrayList<>(others(global, first.get()));
    all.add(first.get());
    int best = all.stream().mapToInt(each -> common(each.owner(), handler)).max().orElse(0);
    return global.stream()
        .filter(all::contains)
        .filter(each -> common(each.owner(), handler) == best)
        .toList();
  }

  /** How many packages two types have in common, from the root. */
  private static int common(String one, String other) {
    String[] first = Names.packageOf(one).split("/");
    String[] second = Names.packageOf(other).split("/");
    int count = 0;
    while (count < Math.min(first.length, second.length) && first[count].equals(second[count])) {
      count++;
    }
    return count;
  }

  /** The mappers for the same type and of the same priority. */
  private List<Mapping> others(List<Mapping> all, Mapping mapping) {
    return all.stream()
        .filter(other -> other.exception().equals(mapping.exception()))
        .filter(other -> !other.owner().equals(mapping.owner()))
        .filter(other -> priority(other) == priority(mapping))
        .toList();
  }

  private boolean isStatusException(String type) {
    return STATUS_EXCEPTIONS.stream().anyMatch(each -> types.isSubtype(type, each));
  }

  @Override
  public Optional<Integer> own(Instance exception) {
    if (!knowsStatusOf(exception.type())) {
      return Optional.empty();
    }
    return ExceptionMappings.statusOf(facts, exception);
  }

  @Override
  public boolean knowsStatusOf(String type) {
    return isStatusException(type)
        || (type.startsWith("org/glassfish/jersey/") && facts.fixedCode(type).isPresent());
  }

  @Override
  public Optional<Mapping> conflict(Mapping mapping) {
    // Mappers in two packages may belong to two applications.
    return others(global, mapping).stream()
        .filter(other -> Names.packageOf(other.owner()).equals(Names.packageOf(mapping.owner())))
        .filter(other -> other.owner().compareTo(mapping.owner()) < 0)
        .findFirst();
  }

  @Override
  public List<Mapping> all() {
    List<Mapping> all = new ArrayList<>(global);
    all.addAll(local);
    return all;
  }
}
