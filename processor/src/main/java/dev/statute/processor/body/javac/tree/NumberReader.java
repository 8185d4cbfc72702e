package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.OptionalInt;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads the numbers that are known at compile time. */
public final class NumberReader {

  private final AttributedUnit unit;

  public NumberReader(AttributedUnit unit) {
    this.unit = unit;
  }

  /** The value of an expression; empty if it is not a number, or not known. */
  public OptionalInt read(Tree tree) {
    if (tree instanceof LiteralTree literal) {
      return number(literal.getValue());
    }
    if (tree instanceof ParenthesizedTree inner) {
      return read(inner.getExpression());
    }
    if (tree instanceof UnaryTree unary) {
      OptionalInt value = read(unary.getExpression());
      return value.isPresent() ? fold(unary.getKind(), 0, value.getAsInt()) : value;
    }
    if (tree instanceof BinaryTree binary) {
      return fold(binary);
    }
    return tree instanceof ExpressionTree && unit.element(tree) instanceof VariableElement constant
        ? number(constant.getConstantValue())
        : OptionalInt.empty();
  }

  private OptionalInt fold(BinaryTree tree) {
    OptionalInt left = read(tree.getLeftOperand());
    OptionalInt right = read(tree.getRightOperand());
    return left.isPresent() && right.isPresent()
        ? fold(tree.getKind(), left.getAsInt(), right.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt fold(Tree.Kind kind, int left, int right) {
    return switch (kind) {
      case PLUS, UNARY_PLUS -> OptionalInt.of(left + right);
      case MINUS, UNARY_MINUS -> OptionalInt.of(left - right);
      case MULTIPLY -> OptionalInt.of(left * right);
      default -> OptionalInt.empty();
    };
  }

  private static OptionalInt number(@Nullable Object value) {
    return value instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
