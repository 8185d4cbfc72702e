package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What the exceptions in a file with several types are made with: their constructors, and static
 * methods in them. javac turns the trees of a type into code before it comes to the next one. So
 * all are read with the first type, and the others know them, in whatever order they stand.
 */
final class FileExceptions {

  private final Map<ExecutableElement, ExceptionFactories.Read> known = new HashMap<>();
  private final List<TypeBodies> types = new ArrayList<>();
  private final Set<@Nullable Element> left = new HashSet<>();

  /** Reads those of a file; a type that stands alone reads its own. */
  static FileExceptions in(AttributedUnit unit, StaticTypes staticTypes) {
    FileExceptions found = new FileExceptions();
    List<ClassTree> classes = unit.classes();
    if (classes.size() > 1) {
      for (ClassTree tree : classes) {
        found.left.add(unit.element(tree));
        if (found.holdsOne(unit, tree, staticTypes)) {
          unit.attribute(tree);
          found.types.add(new TypeBodies(unit, tree, staticTypes, false, found));
        }
      }
      found.read();
    }
    return found;
  }

  private boolean holdsOne(AttributedUnit unit, ClassTree tree, StaticTypes staticTypes) {
    Element type = unit.element(tree);
    if (type != null && staticTypes.isThrowable(type.asType())) {
      return true;
    }
    for (Tree member : tree.getMembers()) {
      if (member instanceof ClassTree nested && holdsOne(unit, nested, staticTypes)) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    for (TypeBodies type : types) {
      for (ExecutableElement method : type.index().methods().keySet()) {
        if (isMaker(method, type)) {
          type.factories().of(method).ifPresent(read -> known.put(method, read));
        }
      }
    }
    types.clear();
  }

  /** Whether it is a constructor of an exception, or a static method there that gives one. */
  private static boolean isMaker(ExecutableElement method, TypeBodies type) {
    return type.index().body(method) != null
        && type.staticTypes().isThrowable(method.getEnclosingElement().asType())
        && (method.getKind() == ElementKind.CONSTRUCTOR
            || method.getModifiers().contains(Modifier.STATIC)
                && type.staticTypes().isThrowable(method.getReturnType())
                && type.callees().contract(method).isEmpty());
  }

  Set<ExecutableElement> makers() {
    return known.keySet();
  }

  /** What is made by a constructor or method; empty if it does not stand in this file. */
  Optional<ExceptionFactories.Read> maker(ExecutableElement called) {
    ExceptionFactories.Read read = known.get(called);
    if (read != null) {
      return Optional.of(read);
    }
    for (TypeBodies type : types) {
      if (isMaker(called, type)) {
        return type.factories().of(called);
      }
    }
    return Optional.empty();
  }

  /** Whether a type is the last of the file that javac comes to. */
  boolean isLast(Element type) {
    left.remove(type);
    return left.isEmpty();
  }
}
