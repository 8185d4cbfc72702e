package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * Reads the status that the constructor of an exception passes to that of a framework, and the
 * statuses of the exceptions that a static method of such a type returns.
 */
final class ExceptionFactories {

  /**
   * A constructor or method of an exception in this file.
   *
   * @param made the status of a constructor, or the exceptions that a method returns
   * @param deciding the parameters that decide what it does
   */
  record Factory(ValueStatuses made, Set<VariableElement> deciding) {}

  private final TypeBodies bodies;
  private final FileExceptions file;
  private final FixedArguments fixed;
  private final Map<ExecutableElement, Factory> known = new HashMap<>();

  ExceptionFactories(TypeBodies bodies, FileExceptions file) {
    this.bodies = bodies;
    this.file = file;
    this.fixed = new FixedArguments(bodies);
  }

  /** The status of the exception that a constructor makes in a call. */
  ValueStatuses status(ExecutableElement constructor, ExpressionTree call) {
    Optional<StatusSource> status = bodies.staticTypes().facts().statusSource(constructor);
    if (status.isPresent()) {
      return bodies.values().made(call, status.get());
    }
    return bodies.parameterFlow().withArguments(open(constructor, call), constructor, call);
  }

  /** The statuses that a constructor or method makes, with its parameters left open. */
  ValueStatuses open(ExecutableElement called, ExpressionTree call) {
    return of(called)
        .filter(factory -> !fixed.anyOf(factory.deciding(), called, call))
        .map(Factory::made)
        .orElse(ValueStatuses.UNKNOWN);
  }

  /** The constructors and methods in other types of the file. */
  Set<ExecutableElement> ofOtherTypes() {
    return file.factories();
  }

  /**
   * What a constructor or method makes; empty if it is neither in this type nor a factory in this
   * file.
   */
  Optional<Factory> of(ExecutableElement called) {
    MethodTree tree = bodies.index().body(called);
    if (tree == null) {
      return file.factory(called);
    }
    Factory factory = known.get(called);
    if (factory == null) {
      factory = new Factory(made(called, tree), fixed.deciding(called, tree.getBody()));
      known.put(called, factory);
    }
    return Optional.of(factory);
  }

  private ValueStatuses made(ExecutableElement called, MethodTree tree) {
    if (called.getKind() != ElementKind.CONSTRUCTOR) {
      return bodies.exceptions().results(tree.getBody());
    }
    for (StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && isOfConstructor(call)) {
        ExecutableElement next = bodies.unit().called(call);
        return next == null ? ValueStatuses.UNKNOWN : status(next, call);
      }
    }
    return ValueStatuses.UNKNOWN;
  }

  /** Returns whether a call is {@code this(..)} or {@code super(..)}. */
  private static boolean isOfConstructor(MethodInvocationTree call) {
    ExpressionTree named = call.getMethodSelect();
    if (named instanceof IdentifierTree identifier) {
      return CallParts.isConstructorCall(identifier.getName());
    }
    return named instanceof MemberSelectTree select
        && CallParts.isConstructorCall(select.getIdentifier());
  }
}
