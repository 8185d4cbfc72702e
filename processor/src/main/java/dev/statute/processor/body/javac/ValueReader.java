package dev.statute.processor.body.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.statute.processor.body.Operator;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.body.StatusSource.Fixed;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads the statuses of the value of an expression. */
final class ValueReader {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final StatusFacts facts;
  private final OperatorReader operators;

  ValueReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    this.facts = staticTypes.facts();
    this.operators = new OperatorReader(bodies, this);
  }

  ValueStatuses read(ExpressionTree tree) {
    return read(tree, false);
  }

  /** The status of an argument, which can be a number or carry one. */
  ValueStatuses status(ExpressionTree tree) {
    return read(tree, true);
  }

  private ValueStatuses read(ExpressionTree tree, boolean isCode) {
    if (tree instanceof ParenthesizedTree inner) {
      return read(inner.getExpression(), isCode);
    }
    if (tree instanceof TypeCastTree cast) {
      return read(cast.getExpression(), isCode);
    }
    if (tree instanceof AssignmentTree assignment) {
      return read(assignment.getExpression(), isCode);
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return all(bodies.branchReader().taken(choice), isCode);
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return all(ResultExpressions.of(choice, bodies.branchReader()), isCode);
    }
    return tree instanceof MethodInvocationTree || tree instanceof NewClassTree
        ? call(tree, isCode)
        : value(tree, isCode);
  }

  private ValueStatuses all(List<ExpressionTree> values, boolean isCode) {
    ValueStatuses all = ValueStatuses.NOTHING;
    for (ExpressionTree value : values) {
      all = all.plus(read(value, isCode));
    }
    return all;
  }

  private ValueStatuses value(ExpressionTree tree, boolean isCode) {
    if (isCode) {
      OptionalInt number = bodies.numbers().read(tree);
      if (number.isPresent()) {
        return ValueStatuses.of(MadeStatus.response(number.getAsInt(), tree));
      }
    }
    Kind kind = staticTypes.kind(unit.type(tree));
    if (kind == Kind.PLAIN && !isCode) {
      return ValueStatuses.NOTHING;
    }
    Element element = unit.element(tree);
    if (element instanceof VariableElement constant && facts.code(constant).isPresent()) {
      return ValueStatuses.of(MadeStatus.response(facts.code(constant).getAsInt(), tree));
    }
    if (element == null
        || bodies.statusChanges().isChanged(element)
        || bodies.statusChanges().isTested(element)) {
      return ValueStatuses.UNKNOWN;
    }
    if (ParameterFlow.isParameter(element)) {
      return isCode || kind == Kind.STATUS
          ? bodies.parameterFlow().status(element, tree)
          : ValueStatuses.UNKNOWN;
    }
    return bodies.value(tree, found -> read(found, isCode));
  }

  private ValueStatuses call(ExpressionTree tree, boolean isCode) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      return ValueStatuses.UNKNOWN;
    }
    Optional<StatusSource> status = facts.statusSource(called);
    if (status.isPresent()) {
      return made(tree, status.get());
    }
    Optional<Operator> operator = facts.libraries().operator(called);
    if (operator.isPresent()) {
      ValueStatuses found = operators.read(operator.get(), called, (MethodInvocationTree) tree);
      return isCode && found.statuses().isEmpty() ? ValueStatuses.UNKNOWN : found;
    }
    ExpressionTree receiver = CallParts.receiver(tree);
    ValueStatuses found = kept(called, tree, receiver, isCode);
    // A calculated number may be any number.
    return isCode && found.isNothing() ? ValueStatuses.UNKNOWN : found;
  }

  /** The status of a call that no table has: that of its receiver, or of its body. */
  private ValueStatuses kept(
      ExecutableElement called, Tree tree, @Nullable ExpressionTree receiver, boolean isCode) {
    if (receiver != null
        && !called.getModifiers().contains(Modifier.STATIC)
        && (isCode && isNumber(called) || staticTypes.holdsStatus(called.getReturnType()))) {
      if (exposesStatusOfException(called)) {
        return bodies.caughtExceptions().statuses(receiver).map(made -> made.at(tree));
      }
      if (keepsStatus(called, receiver)) {
        return read(receiver, false);
      }
    }
    return isCode && isPlain(called) && tree instanceof ExpressionTree call
        ? bodies.calleeReader().number(called, call)
        : bodies.calleeReader().returned(called, tree);
  }

  private boolean isPlain(ExecutableElement called) {
    return called.getKind() == ElementKind.METHOD
        && staticTypes.kind(called.getReturnType()) == Kind.PLAIN;
  }

  private boolean exposesStatusOfException(ExecutableElement called) {
    return called.getParameters().isEmpty()
        && called.getEnclosingElement() instanceof TypeElement type
        && staticTypes.isThrowable(type.asType())
        && facts.exposesStatus(type);
  }

  private boolean keepsStatus(ExecutableElement called, ExpressionTree receiver) {
    return staticTypes.holdsStatus(unit.type(receiver)) && facts.keepsStatus(called);
  }

  /**
   * Returns whether a method of a status returns its code, and not its ordinal or its hash code.
   */
  static boolean isNumber(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.INT
        && method.getParameters().isEmpty()
        && !method.getSimpleName().contentEquals("hashCode")
        && method.getEnclosingElement() instanceof TypeElement type
        && !type.getQualifiedName().toString().startsWith("java.lang.");
  }

  /** The status of a call that some table has. */
  ValueStatuses made(ExpressionTree tree, StatusSource status) {
    if (status.source() instanceof Fixed fixed) {
      return fixed(fixed, tree);
    }
    if (status.source() instanceof Argument argument) {
      List<? extends ExpressionTree> arguments = CallParts.arguments(tree);
      return argument.index() < arguments.size()
          ? status(arguments.get(argument.index())).map(made -> made.at(tree))
          : ValueStatuses.UNKNOWN;
    }
    ExpressionTree receiver = CallParts.receiver(tree);
    return receiver == null ? ValueStatuses.UNKNOWN : read(receiver);
  }

  private static ValueStatuses fixed(Fixed fixed, Tree tree) {
    return ValueStatuses.of(
        fixed.codes().stream().map(code -> MadeStatus.response(code, tree)).toList());
  }

  /** The statuses of a method reference, called with arguments that have none. */
  ValueStatuses referenced(
      ExecutableElement called, Tree reference, @Nullable ExpressionTree receiver) {
    Optional<StatusSource> status = facts.statusSource(called);
    if (status.isPresent()) {
      return referenced(status.get(), reference, receiver);
    }
    return kept(called, reference, receiver, false);
  }

  private ValueStatuses referenced(
      StatusSource status, Tree reference, @Nullable ExpressionTree receiver) {
    if (status.source() instanceof Fixed fixed) {
      return fixed(fixed, reference);
    }
    return receiver == null || status.source() instanceof Argument
        ? ValueStatuses.UNKNOWN
        : read(receiver);
  }
}
