package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the methods that a call may run, by the hierarchy of classes. */
final class Targets {

  /** More implementations are hardly meant one by one, and would take long. */
  private static final int MAX_TARGETS = 64;

  private final Types types;
  private final Map<MethodId, Found> known = new HashMap<>();
  private final List<String> mapped = new ArrayList<>();

  Targets(Types types) {
    this.types = types;
    for (String type : types.program()) {
      types.find(type).ifPresent(this::addMapped);
    }
  }

  /** MyBatis implements all interfaces of these packages. */
  private void addMapped(ClassNode type) {
    for (AnnotationNode annotation : Annotations.on(type)) {
      if (Annotations.name(annotation).endsWith(".MapperScan")) {
        List<AnnotationNode> chain = List.of(annotation);
        Annotations.texts(Annotations.values(chain, "value", "basePackages"))
            .forEach(name -> mapped.add(name.replace('.', '/') + "/"));
      }
    }
  }

  /**
   * A method that may run.
   *
   * @param receiver the object that it runs on, if the type of that is known
   */
  record Target(MethodId method, Optional<Instance> receiver) {}

  /**
   * The methods that a call may run.
   *
   * @param methods how many different methods they are
   * @param isFinal whether there can be no others
   * @param isWithoutCode whether the program declares the method but nothing implements it
   */
  record Found(List<Target> targets, int methods, boolean isFinal, boolean isWithoutCode) {

    boolean isTooMany() {
      return targets.size() > MAX_TARGETS;
    }
  }

  /** The method that an object has. */
  Optional<Target> of(Instance instance, MethodId method) {
    return types
        .resolve(instance.type(), method.name(), method.descriptor())
        .filter(this::hasCode)
        .map(found -> new Target(found, Optional.of(instance)));
  }

  private boolean hasCode(MethodId method) {
    return types.declaration(method).filter(node -> !isAbstract(node)).isPresent();
  }

  private static boolean isAbstract(MethodNode method) {
    return (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
  }

  /** The methods of a type and of those below it. */
  Found below(MethodId method) {
    Found found = known.get(method);
    if (found == null) {
      found = findBelow(method);
      known.put(method, found);
    }
    return found;
  }

  private Found findBelow(MethodId method) {
    boolean isOwn = types.isProgram(method.owner());
    Optional<MethodId> declared = types.resolve(method.owner(), method.name(), method.descriptor());
    if (declared.isPresent() && isFixed(method.owner(), declared.get())) {
      return fixed(method.owner(), declared.get());
    }
    List<Target> found = new ArrayList<>();
    Set<MethodId> methods = new LinkedHashSet<>();
    List<String> candidates = new ArrayList<>(List.of(method.owner()));
    if (isOwn || !LibraryCalls.isOfLanguage(method.owner())) {
      candidates.addAll(types.below(method.owner()));
    }
    for (String type : candidates) {
      if (!types.isAbstract(type) && !Names.isGenerated(type)) {
        target(type, method)
            .ifPresent(
                target -> {
                  found.add(target);
                  methods.add(target.method());
                });
      }
    }
    if (found.size() > MAX_TARGETS) {
      // Of many classes with few methods, the methods count.
      found.clear();
      methods.forEach(each -> found.add(new Target(each, Optional.empty())));
    }
    if (found.isEmpty() && declared.filter(this::isOfProgramWithCode).isPresent()) {
      // A library implements the interface at run time, and leaves its default method as it is.
      return new Found(List.of(new Target(declared.get(), Optional.empty())), 1, false, false);
    }
    boolean isWithoutCode =
        found.isEmpty() && isOwn && isDeclaredHere(declared) && !isMadeByLibrary(method.owner());
    return new Found(found, methods.size(), false, isWithoutCode);
  }

  private Optional<Target> target(String type, MethodId method) {
    return types
        .resolve(type, method.name(), method.descriptor())
        .filter(this::isOfProgramWithCode)
        .map(found -> new Target(found, Optional.of(new Instance(type, "", Map.of()))));
  }

  private boolean isOfProgramWithCode(MethodId method) {
    return types.isProgram(method.owner()) && hasCode(method);
  }

  private boolean isFixed(String owner, MethodId declared) {
    int access = types.declaration(declared).map(node -> node.access).orElse(0);
    return (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL)) != 0 || types.isFinal(owner);
  }

  private Found fixed(String owner, MethodId method) {
    if (!types.isRead(method.owner()) || !hasCode(method)) {
      return new Found(List.of(), 0, true, false);
    }
    Optional<Instance> receiver =
        types.isFinal(owner) || types.below(owner).isEmpty() && !types.isAbstract(owner)
            ? Optional.of(new Instance(owner, "", Map.of()))
            : Optional.empty();
    return new Found(List.of(new Target(method, receiver)), 1, true, false);
  }

  private boolean isDeclaredHere(Optional<MethodId> declared) {
    return declared.isPresent()
        && types.isProgram(declared.get().owner())
        && !hasCode(declared.get());
  }

  /**
   * Returns whether a library implements an interface at run time, such as a repository, a client
   * or a mapper: it extends an interface of that library or has an annotation of it.
   */
  private boolean isMadeByLibrary(String type) {
    if (mapped.stream().anyMatch(type::startsWith)) {
      return true;
    }
    for (String own : types.all(type)) {
      if (!types.isProgram(own) && !own.startsWith("java/") || types.isAnnotation(own)) {
        return true;
      }
      if (!own.startsWith("java/")
          && types.find(own).filter(this::hasLibraryAnnotation).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasLibraryAnnotation(ClassNode type) {
    return isOfLibrary(Annotations.on(type))
        || type.methods.stream().anyMatch(method -> isOfLibrary(Annotations.on(method)));
  }

  private static boolean isOfLibrary(List<AnnotationNode> on) {
    return on.stream()
        .map(Annotations::name)
        .anyMatch(
            name ->
                !name.startsWith("java.")
                    && !name.startsWith("dev.statute.")
                    && !name.startsWith("kotlin."));
  }
}
