package dev.statute.processor.body.javac;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.function.BiPredicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the calls whose status ends up in a response or an exception that is sent. */
final class SentStatusReader {

  private final TypeBodies bodies;
  private final StaticTypes staticTypes;
  private final BiPredicate<TypeElement, TypeMirror> handles;

  /**
   * @param handles whether the exceptions that a type makes are handled in its type or file
   */
  SentStatusReader(TypeBodies bodies, BiPredicate<TypeElement, TypeMirror> handles) {
    this.bodies = bodies;
    this.staticTypes = bodies.staticTypes();
    this.handles = handles;
  }

  /** Returns whether values of a type are responses or builders of one, and not a status alone. */
  boolean isResponse(@Nullable TypeMirror type) {
    return staticTypes
        .bound(type)
        .filter(
            found -> found.getKind() != ElementKind.ENUM && staticTypes.facts().isResponse(found))
        .isPresent();
  }

  /**
   * Returns whether the status that a call is made with is sent. One that is only compared is not.
   *
   * @param where the method, field or type with the call
   */
  boolean isSent(TreePath call, Element where) {
    ExecutableElement called = bodies.unit().called(call.getLeaf());
    if (called == null) {
      return false;
    }
    boolean isConstructor = called.getKind() == ElementKind.CONSTRUCTOR;
    TypeMirror made =
        isConstructor ? called.getEnclosingElement().asType() : called.getReturnType();
    if (staticTypes.isThrowable(made)) {
      return !isHandled(made, where)
          // A constructor that calls another one decides on the status of each such exception.
          && (call.getLeaf() instanceof MethodInvocationTree
              ? isConstructor
              : new DestinationReader(bodies, false).isSent(call));
    }
    return (isResponse(made) || made.getKind() == TypeKind.VOID)
        && new DestinationReader(bodies, false).isSent(call);
  }

  private boolean isHandled(TypeMirror exception, Element where) {
    Element type = where instanceof TypeElement ? where : where.getEnclosingElement();
    return type instanceof TypeElement found && handles.test(found, exception);
  }
}
