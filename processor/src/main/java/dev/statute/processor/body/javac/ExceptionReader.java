package dev.statute.processor.body.javac;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import dev.statute.processor.language.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the statuses that exceptions represent, which are the errors of the result. */
final class ExceptionReader {

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final StaticTypes staticTypes;

  ExceptionReader(TypeBodies bodies) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
  }

  ValueStatuses read(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return read(inner.getExpression());
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return all(bodies.branchReader().taken(choice));
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return all(ResultExpressions.of(choice, bodies.branchReader()));
    }
    Optional<ExpressionTree> receiver = fluentReceiver(tree);
    if (receiver.isPresent()) {
      return fluent(tree, receiver.get());
    }
    ValueStatuses found = byType(tree);
    if (found.complete()) {
      return found;
    }
    if (tree instanceof TypeCastTree cast) {
      return read(cast.getExpression());
    }
    if (tree instanceof NewClassTree made) {
      return made(made);
    }
    if (tree instanceof MethodInvocationTree call) {
      return call(call);
    }
    Element variable = unit.element(tree);
    return variable != null && ParameterFlow.isParameter(variable)
        ? bodies.parameterFlow().exception(variable, tree)
        : bodies.value(tree, this::read);
  }

  /** The statuses of several exceptions, one of which is thrown. */
  private ValueStatuses all(List<ExpressionTree> exceptions) {
    ValueStatuses all = ValueStatuses.NOTHING;
    for (ExpressionTree exception : exceptions) {
      all = all.plus(read(exception));
    }
    return all;
  }

  private ValueStatuses results(ExecutableElement called, ExpressionTree place) {
    ValueStatuses found = ValueStatuses.UNKNOWN;
    if (bodies.calleeReader().isFollowed(called, place)) {
      found = results(bodies.body(called));
    } else if (bodies.factories().ofOtherTypes().contains(called)) {
      found = bodies.factories().open(called, place);
    }
    return bodies.parameterFlow().withArguments(found, called, place).map(made -> made.at(place));
  }

  /** The exceptions that a body returns. */
  ValueStatuses results(Tree body) {
    return bodies.follow(() -> all(ResultExpressions.of(body)));
  }

  private ValueStatuses byType(ExpressionTree tree) {
    TypeMirror type = unit.type(tree);
    return type == null
        ? ValueStatuses.UNKNOWN
        : byType(type, tree instanceof NewClassTree, Optional.empty(), tree);
  }

  /** The status of an exception, as far as its type decides it. */
  ValueStatuses byType(
      TypeMirror type, boolean isExact, Optional<Supplier<String>> by, Tree place) {
    OptionalInt code = staticTypes.exception(type);
    boolean isOpen =
        !isExact
            && Annotations.element(type)
                .filter(found -> found.getModifiers().contains(Modifier.ABSTRACT))
                .isPresent();
    return code.isPresent() && !isOpen
        ? ValueStatuses.error(
            new MadeStatus(
                new MadeCode.Known(code.getAsInt()), new Cause.Exception(type, isExact), by, place))
        : ValueStatuses.UNKNOWN;
  }

  private ValueStatuses made(NewClassTree tree) {
    ExecutableElement constructor = unit.called(tree);
    TypeMirror type = unit.type(tree);
    return constructor == null || type == null
        ? ValueStatuses.UNKNOWN
        : constructed(constructor, type, tree);
  }

  /** An exception with the status that its constructor passes on, if it keeps that. */
  private ValueStatuses constructed(
      ExecutableElement constructor, TypeMirror type, ExpressionTree call) {
    ValueStatuses found = bodies.factories().status(constructor, call);
    return staticTypes.keepsConstructorStatus(type)
        ? new ValueStatuses(
            List.of(),
            found.statuses().stream()
                .map(made -> made.thrownAs(new Cause.Exception(type, true), call))
                .toList(),
            found.complete())
        : ValueStatuses.UNKNOWN;
  }

  private ValueStatuses call(MethodInvocationTree tree) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      return ValueStatuses.UNKNOWN;
    }
    return results(called, tree);
  }

  /** The receiver of a fluent call says more than its return type, which may be a supertype. */
  private ValueStatuses fluent(ExpressionTree call, ExpressionTree receiver) {
    ValueStatuses found = read(receiver);
    if (found.complete()) {
      return found;
    }
    ValueStatuses typed = byType(call);
    return typed.complete() ? typed : found;
  }

  /** The exception that is the receiver of a fluent call. */
  private Optional<ExpressionTree> fluentReceiver(ExpressionTree tree) {
    if (!(tree instanceof MethodInvocationTree call)) {
      return Optional.empty();
    }
    ExecutableElement called = unit.called(call);
    ExpressionTree receiver = CallParts.receiver(call);
    return called != null
            && receiver != null
            && isFluent(called)
            && staticTypes.isThrowable(unit.type(receiver))
        ? Optional.of(receiver)
        : Optional.empty();
  }

  /** Returns whether a method returns its receiver, by its return type. */
  private boolean isFluent(ExecutableElement called) {
    return !called.getModifiers().contains(Modifier.STATIC)
        && !called.getSimpleName().contentEquals("getCause")
        && Annotations.element(called.getReturnType())
            .filter(
                type -> type.equals(called.getEnclosingElement()) || overridesFluent(type, called))
            .isPresent();
  }

  /**
   * Returns whether it overrides a fluent method of a type, whose return type it need not narrow.
   */
  private boolean overridesFluent(TypeElement type, ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement owner
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(
                method ->
                    Annotations.element(method.getReturnType()).stream().anyMatch(type::equals))
            .anyMatch(method -> staticTypes.elements().overrides(called, method, owner));
  }

  /** The status of an exception, or of those that a function returns. */
  ValueStatuses supplied(ExpressionTree tree) {
    ExpressionTree bare = CallParts.bare(tree);
    if (bare instanceof LambdaExpressionTree lambda) {
      return all(ResultExpressions.of(lambda));
    }
    if (bare instanceof MemberReferenceTree reference) {
      return reference(reference);
    }
    if (staticTypes.isThrowable(unit.type(bare))) {
      return read(bare);
    }
    return bodies.value(bare, this::supplied);
  }

  private ValueStatuses reference(MemberReferenceTree tree) {
    ExecutableElement called = unit.called(tree);
    if (called == null) {
      return ValueStatuses.UNKNOWN;
    }
    boolean isConstructor = called.getKind() == ElementKind.CONSTRUCTOR;
    @Nullable Element owner = called.getEnclosingElement();
    TypeMirror type = isConstructor && owner != null ? owner.asType() : called.getReturnType();
    ValueStatuses found = byType(type, isConstructor, Optional.empty(), tree);
    if (found.complete()) {
      return found;
    }
    if (isConstructor) {
      return constructed(called, type, tree);
    }
    return results(called, tree);
  }
}
