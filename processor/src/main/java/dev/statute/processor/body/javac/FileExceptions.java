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
 * The constructors and static methods that make the exceptions of a file with several types. javac
 * turns the trees of a type into code before it comes to the next type. So all of them are read
 * with the first type, and are known to the others, in whatever order these are.
 */
final class FileExceptions {

  private final Map<ExecutableElement, ExceptionFactories.Factory> known = new HashMap<>();
  private final List<TypeBodies> types = new ArrayList<>();
  private final Set<@Nullable Element> left = new HashSet<>();

  /** Reads the exceptions of a file; a single type reads its own. */
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
        if (isFactory(method, type)) {
          type.factories().of(method).ifPresent(factory -> known.put(method, factory));
        }
      }
    }
    types.clear();
  }

  /**
   * Returns whether it is a constructor of an exception, or a static method there that returns one.
   */
  private static boolean isFactory(ExecutableElement method, TypeBodies type) {
    return type.index().body(method) != null
        && type.staticTypes().isThrowable(method.getEnclosingElement().asType())
        && (method.getKind() == ElementKind.CONSTRUCTOR
            || method.getModifiers().contains(Modifier.STATIC)
                && type.staticTypes().isThrowable(method.getReturnType())
                && type.calleeReader().contract(method).isEmpty());
  }

  Set<ExecutableElement> factories() {
    return known.keySet();
  }

  /** What a constructor or method of another type makes; empty if it is no factory in this file. */
  Optional<ExceptionFactories.Factory> factory(ExecutableElement called) {
    ExceptionFactories.Factory factory = known.get(called);
    if (factory != null) {
      return Optional.of(factory);
    }
    // While the file is being read, one factory may need another that is not known yet.
    for (TypeBodies type : types) {
      if (isFactory(called, type)) {
        return type.factories().of(called);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a type is the last of the file that javac analyzes. */
  boolean isLast(Element type) {
    left.remove(type);
    return left.isEmpty();
  }
}
