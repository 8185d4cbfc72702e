package dev.statute.contract.link;

import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.ClassNode;

/** Finds what a class puts for a type parameter of an interface that it implements. */
final class TypeArguments {

  private final Types types;

  TypeArguments(Types types) {
    this.types = types;
  }

  /**
   * The internal name of the first type argument.
   *
   * @param target the interface
   */
  Optional<String> first(String type, String target) {
    return first(type, target, Map.of());
  }

  private Optional<String> first(String type, String target, Map<String, String> bound) {
    ClassNode node = types.find(type).orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    if (node.signature == null) {
      return Types.parents(node).stream()
          .flatMap(parent -> first(parent, target, Map.of()).stream())
          .findFirst();
    }
    Parents parents = Parents.of(node.signature);
    for (Parent parent : parents.all) {
      List<String> arguments =
          parent.arguments.stream()
              .map(each -> each.startsWith("T") ? bound.getOrDefault(each, "") : each.substring(1))
              .toList();
      if (parent.name.equals(target)) {
        return arguments.isEmpty() || arguments.get(0).isEmpty()
            ? Optional.empty()
            : Optional.of(arguments.get(0));
      }
      if (types.isSubtype(parent.name, target)) {
        return first(parent.name, target, bind(parent.name, arguments));
      }
    }
    return Optional.empty();
  }

  private Map<String, String> bind(String type, List<String> arguments) {
    Map<String, String> bound = new HashMap<>();
    String signature = types.find(type).map(node -> node.signature).orElse(null);
    if (signature != null) {
      Parents parents = Parents.of(signature);
      for (int i = 0; i < Math.min(arguments.size(), parents.parameters.size()); i++) {
        bound.put("T" + parents.parameters.get(i), arguments.get(i));
      }
    }
    return bound;
  }

  /** A superclass or interface with its type arguments: {@code Lname}, or {@code Tvariable}. */
  private record Parent(String name, List<String> arguments) {}

  /** Reads the signature of a class. */
  private static final class Parents extends SignatureVisitor {

    private final List<String> parameters = new ArrayList<>();
    private final List<Parent> all = new ArrayList<>();

    Parents() {
      super(Opcodes.ASM9);
    }

    /** A broken signature says nothing. */
    static Parents of(String signature) {
      Parents parents = new Parents();
      try {
        new SignatureReader(signature).accept(parents);
        return parents;
      } catch (RuntimeException broken) {
        return new Parents();
      }
    }

    @Override
    public void visitFormalTypeParameter(String name) {
      parameters.add(name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
      return new Ignored();
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
      return new Ignored();
    }

    @Override
    public SignatureVisitor visitSuperclass() {
      return this;
    }

    @Override
    public SignatureVisitor visitInterface() {
      return this;
    }

    @Override
    public void visitClassType(String name) {
      all.add(new Parent(name, new ArrayList<>()));
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new Argument(all.get(all.size() - 1).arguments);
    }
  }

  /** Reads what is not needed. */
  private static class Ignored extends SignatureVisitor {

    Ignored() {
      super(Opcodes.ASM9);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      return new Ignored();
    }
  }

  /** Reads the outermost type of a type argument. */
  private static final class Argument extends Ignored {

    private final List<String> arguments;

    Argument(List<String> arguments) {
      this.arguments = arguments;
    }

    @Override
    public void visitClassType(String name) {
      arguments.add("L" + name);
    }

    @Override
    public void visitTypeVariable(String name) {
      arguments.add("T" + name);
    }
  }
}
