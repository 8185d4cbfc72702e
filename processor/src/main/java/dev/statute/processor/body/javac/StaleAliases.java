package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import dev.statute.processor.body.CodeListener;
import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.StatusAlias;
import dev.statute.processor.body.javac.ConstantComparisons.Compared;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the comparisons of a type with deprecated aliases, which fail for values from outside. */
final class StaleAliases {

  private record Stale(StatusAlias alias, Compared compared) {}

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final List<Compared> all;

  /**
   * @param all the constants that the type compares with
   */
  StaleAliases(TypeBodies bodies, List<Compared> all) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.all = all;
  }

  void report(ClassTree type, CodeListener listener) {
    List<Stale> stale = new ArrayList<>();
    for (Compared compared : all) {
      Optional<StatusAlias> alias = bodies.staticTypes().facts().alias(compared.constant());
      if (alias.isPresent() && !isCurrentBeside(alias.get(), compared)) {
        stale.add(new Stale(alias.get(), compared));
      }
    }
    if (stale.isEmpty()) {
      return;
    }
    ConstantUses uses = ConstantUses.of(bodies, type, all);
    for (Stale each : stale) {
      if (isCertain(each.compared(), uses)) {
        Compared compared = each.compared();
        listener.compared(
            each.alias(),
            compared.operand().how(),
            compared.where(),
            unit.place(CallParts.bare(compared.operand().tree())));
      }
    }
  }

  /** Returns whether the same code compares with the other constant too, and so misses nothing. */
  private boolean isCurrentBeside(StatusAlias alias, Compared compared) {
    for (Compared beside : all) {
      if (beside.where().equals(compared.where())
          && beside.constant().getSimpleName().contentEquals(alias.current())
          && beside.constant().getEnclosingElement().equals(enumType(compared))) {
        return true;
      }
    }
    return false;
  }

  private static Element enumType(Compared compared) {
    return compared.constant().getEnclosingElement();
  }

  /**
   * Returns whether the other value comes from a look-up by code, or at least from outside: the
   * type itself uses the alias for nothing else.
   */
  private boolean isCertain(Compared compared, ConstantUses uses) {
    if (isEntry(compared)) {
      return uses.looksUp() && !isKnownHere(compared, uses);
    }
    ExpressionTree other = compared.operand().other();
    TypeKind lookedUp = other == null ? TypeKind.NONE : lookedUpBy(other, enumType(compared));
    return switch (lookedUp) {
      case INT -> true;
      // A look-up by name finds the alias.
      case DECLARED -> false;
      default -> isOfEnum(other, compared) && !isKnownHere(compared, uses);
    };
  }

  /** Returns whether the type has the alias as a value, or has it in a map or a set. */
  private boolean isKnownHere(Compared compared, ConstantUses uses) {
    if (uses.isUsed(compared.constant())) {
      return true;
    }
    for (Compared other : all) {
      if (other.constant().equals(compared.constant())
          && isEntry(other) != isEntry(compared)
          && (isEntry(other) || other.operand().how() == Comparison.LOOK_UP)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntry(Compared compared) {
    return compared.operand().how() == Comparison.ENTRY;
  }

  /** Returns whether a value can be a constant of the enum, by its static type. */
  private boolean isOfEnum(@Nullable ExpressionTree value, Compared compared) {
    TypeMirror type = value == null ? enumType(compared).asType() : unit.type(value);
    return type != null && bodies.staticTypes().isBelow(enumType(compared).asType(), type);
  }

  /**
   * What a method of the enum, or of a type above it, finds a value by: a number, or a name, which
   * is of a declared type; none if it is another value.
   */
  private TypeKind lookedUpBy(ExpressionTree value, Element enumType) {
    ExpressionTree bare = CallParts.bare(value);
    ExpressionTree settled =
        unit.element(bare) instanceof VariableElement variable
            ? bodies.variables().value(variable)
            : bare;
    ExecutableElement called = settled == null ? null : unit.called(CallParts.bare(settled));
    return called != null
            && !called.getParameters().isEmpty()
            && bodies
                .staticTypes()
                .isBelow(enumType.asType(), called.getEnclosingElement().asType())
        ? called.getParameters().get(0).asType().getKind()
        : TypeKind.NONE;
  }
}
