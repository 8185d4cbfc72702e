package dev.statute.contract.suggest;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The simple names that the code of a file declares, inherits and uses. */
final class UsedNames {

  private final Types types;
  private final Set<String> declared = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  private UsedNames(Types types) {
    this.types = types;
  }

  static UsedNames of(ParsedSource source, Types types) {
    UsedNames names = new UsedNames(types);
    String packagePath = Names.internal(source.packageName());
    Collector collector = names.new Collector(packagePath.isEmpty() ? "" : packagePath + "/");
    source.unit().getTypeDecls().forEach(type -> collector.scan(type, null));
    return names;
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** Returns whether a field or variable of this name hides an imported one somewhere. */
  boolean hidesField(String name) {
    return declared.contains(name)
        || owners.stream().anyMatch(owner -> types.field(owner, name).isPresent());
  }

  /** Returns whether a type of this name hides an imported one somewhere. */
  boolean hidesType(String name) {
    return declared.contains(name)
        || owners.stream()
            .flatMap(owner -> types.all(owner).stream())
            .anyMatch(owner -> types.find(owner + "$" + name).isPresent());
  }

  /** Walks through the types of a file. */
  private final class Collector extends TreeScanner<Void, Void> {

    private final Deque<String> around = new ArrayDeque<>();

    Collector(String prefix) {
      around.push(prefix);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      String name = type.getSimpleName().toString();
      declared.add(name);
      String owner = around.element() + name;
      owners.add(owner);
      around.push(owner + "$");
      super.visitClass(type, none);
      around.pop();
      return none;
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
      declared.add(variable.getName().toString());
      return super.visitVariable(variable, none);
    }

    @Override
    public Void visitTypeParameter(TypeParameterTree variable, Void none) {
      declared.add(variable.getName().toString());
      return super.visitTypeParameter(variable, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void none) {
      used.add(identifier.getName().toString());
      return super.visitIdentifier(identifier, none);
    }
  }
}
