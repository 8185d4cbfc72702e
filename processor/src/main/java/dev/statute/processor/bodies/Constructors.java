package dev.statute.processor.bodies;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import dev.statute.processor.CallStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.VariableElement;

/** Reads the status that the constructor of an exception hands on to that of a framework. */
final class Constructors {

  /**
   * A constructor that stands in this file.
   *
   * @param status what it hands on
   * @param deciding the parameters that decide what it does
   */
  record Read(Answer status, Set<VariableElement> deciding) {}

  private final TypeBodies bodies;
  private final FileExceptions file;
  private final FixedArguments fixed;
  private final Map<ExecutableElement, Read> known = new HashMap<>();

  Constructors(TypeBodies bodies, FileExceptions file) {
    this.bodies = bodies;
    this.file = file;
    this.fixed = new FixedArguments(bodies);
  }

  /** The status that a constructor gives to what a call of it makes. */
  Answer status(ExecutableElement constructor, ExpressionTree call) {
    Optional<CallStatus> status = bodies.families().facts().call(constructor);
    if (status.isPresent()) {
      return bodies.answers().made(call, status.get());
    }
    return bodies.parameters().given(open(constructor, call), constructor, call);
  }

  /** The same, without the arguments of the call. */
  Answer open(ExecutableElement constructor, ExpressionTree call) {
    return of(constructor)
        .filter(read -> !fixed.anyOf(read.deciding(), constructor, call))
        .map(Read::status)
        .orElse(Answer.UNKNOWN);
  }

  /** Those of other types of the file. */
  Set<ExecutableElement> beside() {
    return file.constructors();
  }

  /** What a constructor does with its arguments; empty if it does not stand in this file. */
  Optional<Read> of(ExecutableElement constructor) {
    MethodTree tree = bodies.index().body(constructor);
    if (tree == null) {
      return file.constructor(constructor);
    }
    Read read = known.get(constructor);
    if (read == null) {
      read = read(constructor, tree);
      known.put(constructor, read);
    }
    return Optional.of(read);
  }

  private Read read(ExecutableElement constructor, MethodTree tree) {
    for (StatementTree statement : tree.getBody().getStatements()) {
      if (statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && isOfConstructor(call)) {
        ExecutableElement next = bodies.unit().called(call);
        return next == null
            ? new Read(Answer.UNKNOWN, Set.of())
            : new Read(status(next, call), fixed.deciding(constructor, tree.getBody()));
      }
    }
    return new Read(Answer.UNKNOWN, Set.of());
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
