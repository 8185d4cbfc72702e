package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.MethodContract;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Decides whether the body of a callee counts or its declarations, and reads what it returns. What
 * it throws is read by {@link CallReader}.
 */
final class CalleeReader {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final FixedArguments fixedArguments;

  CalleeReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    this.fixedArguments = new FixedArguments(bodies);
  }

  Optional<MethodContract> contract(ExecutableElement called) {
    return staticTypes.facts().contract(called, bodies.index().body(called) != null);
  }

  /**
   * Returns whether a call surely runs a body in this type, of a method that declares nothing
   * itself, and can take every path through it.
   */
  boolean isFollowed(ExecutableElement called, Tree call) {
    return bodies.index().body(called) != null
        && contract(called).isEmpty()
        && isTarget(called, call)
        && !fixedArguments.decide(called, bodies.body(called), call);
  }

  /** Returns whether a call cannot run an overriding method instead. */
  private boolean isTarget(ExecutableElement called, Tree call) {
    Element type = called.getEnclosingElement();
    Set<Modifier> own = called.getModifiers();
    if (own.contains(Modifier.PRIVATE)
        || own.contains(Modifier.STATIC)
        || own.contains(Modifier.FINAL)
        || called.getKind() == ElementKind.CONSTRUCTOR
        || CallParts.isOnSuper(call)
        || type.getModifiers().contains(Modifier.FINAL)) {
      return true;
    }
    return type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !staticTypes.facts().isHandlerBase((TypeElement) type)
        && !isOverridden(called);
  }

  /**
   * Returns whether a method in the same file overrides it; other files may not be compiled with
   * this one.
   */
  private boolean isOverridden(ExecutableElement called) {
    for (ExecutableElement other : bodies.variables().methods()) {
      if (overrides(other, called)) {
        return true;
      }
    }
    return isOverriddenIn(unit.types(), called);
  }

  private boolean isOverriddenIn(List<TypeElement> types, ExecutableElement called) {
    for (TypeElement type : types) {
      for (ExecutableElement other : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (overrides(other, called)) {
          return true;
        }
      }
      if (isOverriddenIn(ElementFilter.typesIn(type.getEnclosedElements()), called)) {
        return true;
      }
    }
    return false;
  }

  private boolean overrides(ExecutableElement other, ExecutableElement called) {
    return other.getSimpleName().equals(called.getSimpleName())
        && other.getEnclosingElement() instanceof TypeElement type
        && staticTypes.elements().overrides(other, called, type);
  }

  /** The statuses of the value that a method returns. */
  ValueStatuses returned(ExecutableElement called, Tree call) {
    Kind kind = staticTypes.kind(called.getReturnType());
    if (isFollowed(called, call)) {
      ValueStatuses found =
          bodies.parameterFlow().withArguments(bodies.of(called).returned(), called, call).once();
      return found.map(made -> made.from(() -> place(called, made), call));
    }
    Optional<MethodContract> contract = contract(called);
    if (kind == Kind.PLAIN || contract.isEmpty()) {
      return kind == Kind.PLAIN ? ValueStatuses.NOTHING : ValueStatuses.UNKNOWN;
    }
    return switch (kind) {
      case STATUS -> declared(called, contract.get(), new Cause.Response(true), 100, call);
      case LATER -> {
        ValueStatuses errors =
            declared(
                called, contract.get(), new Cause.Declared(called.getThrownTypes()), 400, call);
        yield new ValueStatuses(List.of(), errors.statuses(), errors.complete());
      }
      default -> ValueStatuses.UNKNOWN;
    };
  }

  /** The status that a method returns as a number. */
  ValueStatuses number(ExecutableElement called, ExpressionTree call) {
    if (!isFollowed(called, call)) {
      return ValueStatuses.UNKNOWN;
    }
    ValueStatuses found = ValueStatuses.NOTHING;
    for (ExpressionTree result : ResultExpressions.of(bodies.body(called))) {
      found = found.plus(bodies.follow(() -> bodies.values().status(result)));
    }
    return bodies.parameterFlow().withArguments(found, called, call).map(made -> made.at(call));
  }

  /** The codes that a method declares, from one on. */
  ValueStatuses declared(
      ExecutableElement called, MethodContract contract, Cause cause, int from, Tree call) {
    List<MadeStatus> made = new ArrayList<>();
    for (int code : contract.codes()) {
      if (code >= from) {
        Supplier<String> by = () -> CallParts.describe(called) + ", which declares " + code;
        made.add(new MadeStatus(new MadeCode.Known(code), cause, Optional.of(by), call));
      }
    }
    return new ValueStatuses(made, List.of(), contract.complete());
  }

  /** A method, with the line where it makes a status. */
  String place(ExecutableElement method, MadeStatus made) {
    return CallParts.describe(method) + " at line " + unit.line(made.place());
  }
}
