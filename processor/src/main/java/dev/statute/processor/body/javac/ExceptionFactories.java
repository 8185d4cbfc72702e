package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.statute.processor.body.StatusSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;

/**
 * Reads the status that the constructor of an exception hands on to that of a framework, and those
 * of the exceptions that a static method of such a type gives.
 */
final class ExceptionFactories {

  /**
   * A constructor or method that stands in this file.
   *
   * @param made the status of a constructor, or the exceptions that a method gives
   * @param deciding the parameters that decide what it does
   */
  record Read(ValueStatuses made, Set<VariableElement> deciding) {}

  private final TypeBodies bodies;
  private final FileExceptions file;
  private final FixedArguments fixed;
  private final Map<ExecutableElement, Read> known = new HashMap<>();

  ExceptionFactories(TypeBodies bodies, FileExceptions file) {
    this.bodies = bodies;
    this.file = file;
    this.fixed = new FixedArguments(bodies);
  }

  /** The status that a constructor gives to what a call of it makes. */
  ValueStatuses status(ExecutableElement constructor, ExpressionTree call) {
    Optional<StatusSource> status = bodies.staticTypes().facts().statusSource(constructor);
    if (status.isPresent()) {
      return bodies.values().made(call, status.get());
    }
    return bodies.parameters().given(open(constructor, call), constructor, call);
  }

  /** The same, without the arguments of the call. */
  ValueStatuses open(ExecutableElement called, ExpressionTree call) {
    return of(called)
        .filter(read -> !fixed.anyOf(read.deciding(), called, call))
        .map(Read::made)
        .orElse(ValueStatuses.UNKNOWN);
  }

  /** Those in other types of the file. */
  Set<ExecutableElement> beside() {
    return file.makers();
  }

  /** What is made with the arguments of a call; empty if it does not stand in this file. */
  Optional<Read> of(ExecutableElement called) {
    MethodTree tree = bodies.index().body(called);
    if (tree == null) {
      return file.maker(called);
    }
    Read read = known.get(called);
    if (read == null) {
      read = new Read(made(called, tree), fixed.deciding(called, tree.getBody()));
      known.put(called, read);
    }
    return Optional.of(read);
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

  /** Whether a call is {@code this(..)} or {@code super(..)}. */
  private static boolean isOfConstructor(MethodInvocationTree call) {
    ExpressionTree named = call.getMethodSelect();
    if (named instanceof IdentifierTree identifier) {
      return isOfConstructor(identifier.getName());
    }
    return named instanceof MemberSelectTree select && isOfConstructor(select.getIdentifier());
  }

  private static boolean isOfConstructor(Name name) {
    return name.contentEquals("super") || name.contentEquals("this");
  }
}
