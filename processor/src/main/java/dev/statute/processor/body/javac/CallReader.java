package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.MethodContract;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Reads what a call throws: what the callee throws, and what the functions that it is passed throw.
 * What the callee returns is read by {@link CalleeReader}.
 */
final class CallReader {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final BodyScanner scanner;
  private final ImmediateCalls immediateCalls;
  private final StreamReader streams;

  CallReader(TypeBodies bodies, BodyScanner scanner) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    this.scanner = scanner;
    this.immediateCalls = bodies.staticTypes().immediateCalls();
    this.streams = new StreamReader(bodies, scanner);
  }

  void read(MethodInvocationTree tree, OutcomeCollector out) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      scanner.scan(tree.getMethodSelect(), out);
      scanner.scan(tree.getArguments(), out);
      out.addUnknown();
    } else if (StreamReader.includes(called)) {
      streams.read(called, tree, out);
    } else {
      scanner.scan(tree.getMethodSelect(), out);
      Optional<Operator> operator = staticTypes.facts().libraries().operator(called);
      arguments(called, operator, tree, out);
      ExpressionTree receiver = CallParts.receiver(tree);
      if (receiver != null && operator.equals(Optional.of(Operator.AWAIT))) {
        out.addThrown(bodies.values().read(receiver));
      }
      thrownBy(called, thrownTypes(called, tree), tree, out);
      thrownBySupplier(called, tree, out);
    }
  }

  private void arguments(
      ExecutableElement called,
      Optional<Operator> operator,
      MethodInvocationTree tree,
      OutcomeCollector out) {
    for (int i = 0; i < tree.getArguments().size(); i++) {
      ExpressionTree argument = tree.getArguments().get(i);
      if (!CallParts.isFunction(argument)) {
        scanner.scan(argument, out);
        if (out.isComplete() && staticTypes.isFunction(unit.type(argument))) {
          out.addUnknown();
        }
      } else if (immediateCalls.includes(called, i)) {
        if (isUsed(called, tree, i)) {
          scanner.run(argument, out);
        }
      } else if (isLogging(called)) {
        log(argument, out);
      } else if (operator.isEmpty()) {
        out.addUnknown();
      }
    }
  }

  /**
   * Returns whether an argument may be used: not one that replaces a value which is surely there.
   */
  private boolean isUsed(ExecutableElement called, MethodInvocationTree tree, int index) {
    Optional<Operator> operator = staticTypes.facts().libraries().operator(called);
    return operator.isEmpty() || bodies.signals().isUsed(operator.get(), called, tree, index);
  }

  private boolean isLogging(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type
        && staticTypes.facts().libraries().isLogger(type);
  }

  /**
   * It is unknown whether a message is logged, and so whether the function that makes it is run.
   */
  private void log(ExpressionTree message, OutcomeCollector out) {
    OutcomeCollector made = new OutcomeCollector(out.isComplete());
    scanner.run(message, made);
    if (!made.isComplete() || !made.thrown().isEmpty()) {
      out.addUnknown();
    }
  }

  /** The exceptions that it declares, with its type variables resolved for this call. */
  private List<? extends TypeMirror> thrownTypes(
      ExecutableElement called, MethodInvocationTree tree) {
    return unit.type(tree.getMethodSelect()) instanceof ExecutableType instance
        ? instance.getThrownTypes()
        : called.getThrownTypes();
  }

  /** Collects what a method or constructor throws. */
  void thrownBy(
      ExecutableElement called,
      List<? extends TypeMirror> thrown,
      Tree call,
      OutcomeCollector out) {
    if (isLogging(called)) {
      return;
    }
    boolean isFollowed = bodies.calleeReader().isFollowed(called, call);
    for (int i = 0; i < called.getThrownTypes().size() && i < thrown.size(); i++) {
      if (called.getThrownTypes().get(i).getKind() != TypeKind.TYPEVAR
          // Which of its subtypes comes out is seen in the body.
          && !(isFollowed && staticTypes.isExtendable(thrown.get(i)))) {
        out.addThrown(declared(called, thrown.get(i), call));
      }
    }
    if (isFollowed) {
      follow(called, call, out);
      return;
    }
    Optional<MethodContract> contract = bodies.calleeReader().contract(called);
    if (contract.isPresent()) {
      Kind kind = staticTypes.kind(called.getReturnType());
      if (kind != Kind.STATUS && kind != Kind.LATER) {
        Cause cause = new Cause.Declared(called.getThrownTypes());
        ValueStatuses found =
            bodies.calleeReader().declared(called, contract.get(), cause, 400, call);
        out.addThrown(new ValueStatuses(List.of(), found.statuses(), found.complete()));
      }
    } else if (out.isComplete() && !isHarmless(called)) {
      out.addUnknown();
    }
  }

  private ValueStatuses declared(ExecutableElement called, TypeMirror type, Tree call) {
    Supplier<String> by =
        () -> CallParts.describe(called) + ", which declares " + CallParts.simple(type);
    return bodies.exceptions().byType(type, false, Optional.of(by), call);
  }

  /** Collects what is thrown when the resource of a {@code try} is closed. */
  void closed(Tree resource, OutcomeCollector out) {
    Element variable = unit.element(resource);
    Optional<ExecutableElement> close =
        Optional.ofNullable(variable).flatMap(known -> staticTypes.close(known.asType()));
    if (close.isEmpty()) {
      out.addUnknown();
    } else {
      thrownBy(close.get(), close.get().getThrownTypes(), resource, out);
    }
  }

  /** Collects what a callee with a body here throws; one of each code and exception is enough. */
  private void follow(ExecutableElement called, Tree call, OutcomeCollector out) {
    OutcomeCollector found = bodies.of(called);
    ValueStatuses thrown = new ValueStatuses(List.of(), found.thrown(), found.isComplete());
    out.addThrown(
        bodies
            .parameterFlow()
            .withArguments(thrown, called, call)
            .once()
            .map(made -> made.from(() -> bodies.calleeReader().place(called, made), call)));
  }

  /**
   * Collects what a method throws that an argument supplies, as {@code orElseThrow} does: its
   * exception is a type variable, and a parameter is a supplier of it.
   */
  private void thrownBySupplier(
      ExecutableElement called, MethodInvocationTree tree, OutcomeCollector out) {
    for (TypeMirror type : called.getThrownTypes()) {
      if (type.getKind() == TypeKind.TYPEVAR) {
        List<? extends VariableElement> parameters = called.getParameters();
        for (int i = 0; i < parameters.size() && i < tree.getArguments().size(); i++) {
          if (supplies(parameters.get(i).asType(), type) && isUsed(called, tree, i)) {
            out.addThrown(bodies.exceptions().supplied(tree.getArguments().get(i)));
          }
        }
      }
    }
  }

  /**
   * Returns whether a type is {@code Supplier<X>} or {@code Supplier<? extends X>}. The mirror of a
   * type variable is a single object.
   */
  @SuppressWarnings("TypeEquals")
  private static boolean supplies(TypeMirror type, TypeMirror variable) {
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (variable.equals(
            argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns whether no status comes out of it: methods of the JDK, of builders, and implicit
   * methods.
   */
  private boolean isHarmless(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type
        && ((type.getQualifiedName().toString().startsWith("java.")
                && !staticTypes.isFunction(type.asType()))
            || staticTypes.facts().statusSource(called).isPresent()
            || staticTypes.facts().libraries().operator(called).isPresent()
            || staticTypes.facts().holdsStatus(type)
            || staticTypes.isThrowable(type.asType())
            || isImplicit(called));
  }

  /** Returns whether the compiler has added the method, such as the accessor of a record. */
  private boolean isImplicit(ExecutableElement called) {
    Element outermost = called;
    while (outermost.getEnclosingElement() instanceof TypeElement around) {
      outermost = around;
    }
    return bodies.index().isOf(outermost) && !bodies.index().methods().containsKey(called);
  }
}
