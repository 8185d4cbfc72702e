package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Finds the methods of class files in a source file. */
final class MethodFinder {

  private final ParsedSource source;

  MethodFinder(ParsedSource source) {
    this.source = source;
  }

  /**
   * Finds a method by its types, and if these do not decide, by its line.
   *
   * @param line a line of its code; 0 if it is not known
   */
  Optional<MethodPlace> find(MethodId wanted, int line) {
    String packagePath = Names.internal(source.packageName());
    Set<String> variables = new HashSet<>();
    for (Tree tree : source.unit().getTypeDecls()) {
      if (tree instanceof ClassTree type) {
        String name = (packagePath.isEmpty() ? "" : packagePath + "/") + type.getSimpleName();
        Optional<ClassTree> owner = type(type, name, wanted.owner(), variables);
        if (owner.isPresent()) {
          return find(owner.get(), wanted, line, variables);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ClassTree> type(
      ClassTree type, String name, String wanted, Set<String> variables) {
    if (!wanted.equals(name) && !wanted.startsWith(name + "$")) {
      return Optional.empty();
    }
    type.getTypeParameters().forEach(each -> variables.add(each.getName().toString()));
    if (wanted.equals(name)) {
      return Optional.of(type);
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        Optional<ClassTree> found =
            type(nested, name + "$" + nested.getSimpleName(), wanted, variables);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<MethodPlace> find(
      ClassTree type, MethodId wanted, int line, Set<String> variables) {
    List<MethodTree> found = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && method.getName().contentEquals(wanted.name())
          && isMatching(method, wanted, variables)) {
        found.add(method);
      }
    }
    if (found.size() > 1) {
      found.removeIf(method -> !isAround(method, line));
    }
    return found.size() == 1
        ? Optional.of(new MethodPlace(source, type, found.get(0)))
        : Optional.empty();
  }

  private boolean isAround(MethodTree method, int line) {
    return source.line(source.start(method)) <= line && line <= source.line(source.end(method));
  }

  private static boolean isMatching(MethodTree method, MethodId wanted, Set<String> variables) {
    Type[] parameters = Type.getArgumentTypes(wanted.descriptor());
    if (method.getParameters().size() != parameters.length) {
      return false;
    }
    Set<String> all = new HashSet<>(variables);
    for (TypeParameterTree variable : method.getTypeParameters()) {
      all.add(variable.getName().toString());
    }
    for (int i = 0; i < parameters.length; i++) {
      Tree written = method.getParameters().get(i).getType();
      if (!isMatching(simple(written), parameters[i], all)) {
        return false;
      }
    }
    return true;
  }

  /** A type variable can stand for any type but a primitive one. */
  private static boolean isMatching(String written, Type type, Set<String> variables) {
    String name = type.getClassName();
    String compiled = name.substring(name.lastIndexOf('.') + 1);
    int dimensions = written.indexOf('[');
    String element = dimensions < 0 ? written : written.substring(0, dimensions);
    if (!variables.contains(element)) {
      return compiled.equals(written) || compiled.endsWith("$" + written);
    }
    String ofWritten = written.substring(element.length());
    int bracket = compiled.indexOf('[');
    return type.getSort() >= Type.ARRAY
        && ofWritten.equals(bracket < 0 ? "" : compiled.substring(bracket));
  }

  /** The name of a type without package, outer types, arguments and annotations. */
  private static String simple(Tree type) {
    if (type instanceof ParameterizedTypeTree parameterized) {
      return simple(parameterized.getType());
    }
    if (type instanceof AnnotatedTypeTree annotated) {
      return simple(annotated.getUnderlyingType());
    }
    if (type instanceof ArrayTypeTree array) {
      return simple(array.getType()) + "[]";
    }
    return type instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : type.toString();
  }
}
