package dev.statute.processor.bodies;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.statute.processor.CallStatus;
import dev.statute.processor.CallStatus.Argument;
import dev.statute.processor.CallStatus.Fixed;
import dev.statute.processor.StatusFacts;
import dev.statute.processor.bodies.TypeFamilies.Family;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads what the value of an expression brings with it. */
final class AnswerReader {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final TypeFamilies families;
  private final StatusFacts facts;
  private final OperatorReader operators;

  AnswerReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.families = bodies.families();
    this.facts = families.facts();
    this.operators = new OperatorReader(bodies, this);
  }

  /** What an expression brings with it. */
  Answer read(ExpressionTree tree) {
    return read(tree, false);
  }

  /** The status that an argument says, which can be a number or hold one. */
  Answer status(ExpressionTree tree) {
    return read(tree, true);
  }

  private Answer read(ExpressionTree tree, boolean isCode) {
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
      return all(bodies.branches().taken(choice), isCode);
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return all(Results.of(choice, bodies.branches()), isCode);
    }
    return tree instanceof MethodInvocationTree || tree instanceof NewClassTree
        ? call(tree, isCode)
        : value(tree, isCode);
  }

  private Answer all(List<ExpressionTree> values, boolean isCode) {
    Answer all = Answer.NOTHING;
    for (ExpressionTree value : values) {
      all = all.plus(read(value, isCode));
    }
    return all;
  }

  private Answer value(ExpressionTree tree, boolean isCode) {
    if (isCode) {
      OptionalInt number = bodies.numbers().read(tree);
      if (number.isPresent()) {
        return Answer.of(Made.response(number.getAsInt(), tree));
      }
    }
    Family family = families.family(unit.type(tree));
    if (family == Family.PLAIN && !isCode) {
      return Answer.NOTHING;
    }
    Element element = unit.element(tree);
    if (element instanceof VariableElement constant && facts.code(constant).isPresent()) {
      return Answer.of(Made.response(facts.code(constant).getAsInt(), tree));
    }
    if (element == null || isChanged(element) || isJudged(element)) {
      return Answer.UNKNOWN;
    }
    if (Parameters.isOne(element)) {
      return isCode || family == Family.STATUS
          ? bodies.parameters().status(element, tree)
          : Answer.UNKNOWN;
    }
    return bodies.value(tree, found -> read(found, isCode));
  }

  /** Whether the object in a variable may have got another status since. */
  private boolean isChanged(Element variable) {
    List<ExecutableElement> setters =
        methods(variable)
            .filter(
                method ->
                    facts.call(method).map(CallStatus::source).orElse(null) instanceof Argument)
            .toList();
    return !setters.isEmpty() && bodies.variables().isHandedOn(variable)
        || isCalled(setters.stream(), variable);
  }

  /**
   * Whether something is decided by a response, so that it may be returned with some codes only.
   */
  private boolean isJudged(Element variable) {
    return bodies.variables().isJudged(variable)
        || (TypeFamilies.element(variable.asType()).filter(facts::isResponse).isPresent()
            && isCalled(methods(variable).filter(this::tellsStatus), variable));
  }

  private boolean tellsStatus(ExecutableElement method) {
    return isNumber(method)
        || TypeFamilies.element(method.getReturnType())
            .filter(type -> facts.holdsStatus(type) && !facts.isResponse(type))
            .isPresent();
  }

  private Stream<ExecutableElement> methods(Element variable) {
    return TypeFamilies.element(variable.asType()).stream()
        .flatMap(type -> families.elements().getAllMembers(type).stream())
        .filter(member -> member instanceof ExecutableElement)
        .map(ExecutableElement.class::cast)
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC));
  }

  private boolean isCalled(Stream<ExecutableElement> methods, Element variable) {
    Set<Name> called = bodies.variables().calledOn(variable);
    return !called.isEmpty() && methods.anyMatch(method -> called.contains(method.getSimpleName()));
  }

  private Answer call(ExpressionTree tree, boolean isCode) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      return Answer.UNKNOWN;
    }
    Optional<CallStatus> status = facts.call(called);
    if (status.isPresent()) {
      return made(tree, status.get());
    }
    Optional<Operator> operator = OperatorTable.of(called);
    if (operator.isPresent()) {
      Answer found = operators.read(operator.get(), called, (MethodInvocationTree) tree);
      return isCode && found.statuses().isEmpty() ? Answer.UNKNOWN : found;
    }
    ExpressionTree receiver = Calls.receiver(tree);
    if (receiver != null
        && !called.getModifiers().contains(Modifier.STATIC)
        && (isCode && isNumber(called) || families.holdsStatus(unit.type(tree)))) {
      if (tellsStatusOfException(called)) {
        return bodies.caught().told(receiver).map(made -> made.at(tree));
      }
      if (families.holdsStatus(unit.type(receiver))) {
        return read(receiver, false);
      }
    }
    return isCode && isPlain(called)
        ? bodies.callees().number(called, tree)
        : bodies.callees().answered(called, tree);
  }

  private boolean isPlain(ExecutableElement called) {
    return called.getKind() == ElementKind.METHOD
        && families.family(called.getReturnType()) == Family.PLAIN;
  }

  private boolean tellsStatusOfException(ExecutableElement called) {
    return called.getParameters().isEmpty()
        && called.getEnclosingElement() instanceof TypeElement type
        && families.isThrowable(type.asType())
        && facts.tellsStatus(type);
  }

  /** Whether a method of a status gives its code, and not its place in an enum or its hash code. */
  private static boolean isNumber(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.INT
        && method.getParameters().isEmpty()
        && !method.getSimpleName().contentEquals("hashCode")
        && method.getEnclosingElement() instanceof TypeElement type
        && !type.getQualifiedName().toString().startsWith("java.lang.");
  }

  /** The status of what a call in some table gives. */
  Answer made(ExpressionTree tree, CallStatus status) {
    if (status.source() instanceof Fixed fixed) {
      return fixed(fixed, tree);
    }
    if (status.source() instanceof Argument argument) {
      List<? extends ExpressionTree> arguments = Calls.arguments(tree);
      return argument.index() < arguments.size()
          ? status(arguments.get(argument.index())).map(made -> made.at(tree))
          : Answer.UNKNOWN;
    }
    ExpressionTree receiver = Calls.receiver(tree);
    return receiver == null ? Answer.UNKNOWN : read(receiver);
  }

  static Answer fixed(Fixed fixed, Tree tree) {
    return Answer.of(fixed.codes().stream().map(code -> Made.response(code, tree)).toList());
  }

  /** What a method reference brings with it, if it is called with nothing that has a status. */
  Answer referenced(ExecutableElement called, Tree reference, @Nullable ExpressionTree receiver) {
    Optional<CallStatus> status = facts.call(called);
    if (status.isPresent()) {
      return status.get().source() instanceof Fixed fixed
          ? fixed(fixed, reference)
          : Answer.UNKNOWN;
    }
    return receiver != null
            && !called.getModifiers().contains(Modifier.STATIC)
            && families.holdsStatus(unit.type(receiver))
        ? read(receiver)
        : bodies.callees().answered(called, reference);
  }
}
