package dev.statute.contract.program;

import dev.statute.contract.read.ClassFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The types of a program and of its class path, and how they are related. */
public final class Types {

  /** Broken class files can be their own superclasses. */
  private static final int MAX_SUPERCLASSES = 1_000;

  private static final String OBJECT = "java/lang/Object";

  private final ClassFiles files;
  private final Set<String> followed;
  private final Map<String, Set<String>> subtypes = new TreeMap<>();
  private final Map<String, Set<String>> supertypes = new HashMap<>();
  private final Map<String, List<MethodId>> abstractMethods = new HashMap<>();

  /**
   * @param followed the types of libraries whose code is read like that of the program
   */
  public Types(ClassFiles files, Set<String> followed) {
    this.files = files;
    this.followed = followed;
    for (String name : files.program()) {
      // Through the types of libraries above it, too.
      all(name).forEach(own -> find(own).ifPresent(this::link));
    }
  }

  private void link(ClassNode type) {
    for (String parent : parents(type)) {
      subtypes.computeIfAbsent(parent, key -> new TreeSet<>()).add(type.name);
    }
  }

  /** The superclass and the interfaces of a type. */
  public static List<String> parents(ClassNode type) {
    List<String> parents = new ArrayList<>(type.interfaces);
    if (type.superName != null) {
      parents.add(0, type.superName);
    }
    return parents;
  }

  /** The types of the program, sorted. */
  public List<String> program() {
    return files.program();
  }

  public boolean isProgram(String name) {
    return files.isProgram(name);
  }

  /** Returns whether the code of a type is read. */
  public boolean isRead(String name) {
    return files.isProgram(name) || followed.contains(name);
  }

  /** A type without the code of its methods. */
  public Optional<ClassNode> find(String name) {
    return files.header(name);
  }

  /** A method with its code; empty if it has none, or if the class file cannot be read. */
  public Optional<MethodNode> code(MethodId method) {
    return files
        .code(method.owner())
        .flatMap(type -> declared(type, method.name(), method.descriptor()))
        .filter(found -> found.instructions.size() > 0);
  }

  /** A type with the code of its methods. */
  public Optional<ClassNode> withCode(String name) {
    return files.code(name);
  }

  /** A type and all its supertypes that can be read: the superclasses first, from near to far. */
  public Set<String> all(String name) {
    Set<String> known = supertypes.get(name);
    if (known == null) {
      Set<String> found = new LinkedHashSet<>();
      String type = name;
      while (type != null && found.add(type)) {
        type = superclass(type);
      }
      supertypes.put(name, found);
      for (String own : List.copyOf(found)) {
        find(own).ifPresent(node -> node.interfaces.forEach(each -> found.addAll(all(each))));
      }
      known = Collections.unmodifiableSet(found);
      supertypes.put(name, known);
    }
    return known;
  }

  private @Nullable String superclass(String name) {
    return find(name).map(type -> type.superName).orElse(null);
  }

  public boolean isSubtype(String name, String parent) {
    return parent.equals(OBJECT) || all(name).contains(parent);
  }

  /** How many superclasses are between a type and its supertype; an interface is far away. */
  public int distance(String name, String parent) {
    String type = name;
    for (int distance = 0; type != null && distance < MAX_SUPERCLASSES; distance++) {
      if (type.equals(parent)) {
        return distance;
      }
      type = superclass(type);
    }
    return Integer.MAX_VALUE;
  }

  /** The types of the program below a type, without itself, sorted. */
  public Set<String> below(String name) {
    Set<String> found = new TreeSet<>();
    List<String> open = new ArrayList<>(List.of(name));
    while (!open.isEmpty()) {
      for (String type : subtypes.getOrDefault(open.remove(open.size() - 1), Set.of())) {
        if (found.add(type)) {
          open.add(type);
        }
      }
    }
    return found;
  }

  /** The method that a type has under a name, its own or inherited, with its declaring type. */
  public Optional<MethodId> resolve(String type, String name, String descriptor) {
    Optional<MethodId> found = Optional.empty();
    for (String own : all(type)) {
      Optional<MethodNode> method = find(own).flatMap(node -> declared(node, name, descriptor));
      if (method.isPresent()) {
        MethodId id = new MethodId(own, name, descriptor);
        if ((method.get().access & Opcodes.ACC_ABSTRACT) == 0) {
          return Optional.of(id);
        }
        found = found.isPresent() ? found : Optional.of(id);
      }
    }
    return found;
  }

  /** The first abstract method of an interface; of a functional one it is the only one. */
  public Optional<MethodId> singleMethod(String type) {
    return abstractMethods(type).stream().findFirst();
  }

  /** The abstract methods of an interface. */
  public List<MethodId> abstractMethods(String type) {
    List<MethodId> known = abstractMethods.get(type);
    if (known == null) {
      known =
          all(type).stream()
              .filter(this::isInterface)
              .flatMap(own -> find(own).stream())
              .flatMap(node -> node.methods.stream())
              .filter(method -> (method.access & Opcodes.ACC_ABSTRACT) != 0)
              .map(method -> new MethodId(type, method.name, method.desc))
              .toList();
      abstractMethods.put(type, known);
    }
    return known;
  }

  /** The declaration of a method, without its code. */
  public Optional<MethodNode> declaration(MethodId method) {
    return find(method.owner()).flatMap(type -> declared(type, method.name(), method.descriptor()));
  }

  private static Optional<MethodNode> declared(ClassNode type, String name, String descriptor) {
    for (MethodNode method : type.methods) {
      if (method.name.equals(name) && method.desc.equals(descriptor)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  /** A field, looked for in a type and above. */
  public Optional<FieldNode> field(String type, String name) {
    for (String own : all(type)) {
      Optional<ClassNode> node = find(own);
      if (node.isPresent()) {
        for (FieldNode field : node.get().fields) {
          if (field.name.equals(name)) {
            return Optional.of(field);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The type that declares a field, a type or one above it. */
  public Optional<String> fieldOwner(String type, String name) {
    for (String own : all(type)) {
      if (find(own).stream()
          .flatMap(node -> node.fields.stream())
          .anyMatch(each -> each.name.equals(name))) {
        return Optional.of(own);
      }
    }
    return Optional.empty();
  }

  public boolean isInterface(String name) {
    return has(name, Opcodes.ACC_INTERFACE);
  }

  public boolean isAbstract(String name) {
    return has(name, Opcodes.ACC_ABSTRACT);
  }

  public boolean isFinal(String name) {
    return has(name, Opcodes.ACC_FINAL);
  }

  public boolean isAnnotation(String name) {
    return has(name, Opcodes.ACC_ANNOTATION);
  }

  public boolean isEnum(String name) {
    return has(name, Opcodes.ACC_ENUM);
  }

  private boolean has(String name, int flag) {
    return find(name).filter(type -> (type.access & flag) != 0).isPresent();
  }
}
