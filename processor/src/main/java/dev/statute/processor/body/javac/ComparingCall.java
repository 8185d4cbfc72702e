package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** A call of a method of the JDK that compares with its arguments, or stores them as keys. */
final class ComparingCall {

  private static final String MAP = "java.util.Map";
  private static final String SET = "java.util.Set";

  private final TypeBodies bodies;
  private final TreePath path;
  private final MethodInvocationTree call;
  private final List<? extends ExpressionTree> arguments;

  ComparingCall(TypeBodies bodies, TreePath path) {
    this.bodies = bodies;
    this.path = path;
    this.call = (MethodInvocationTree) path.getLeaf();
    this.arguments = call.getArguments();
  }

  /** Returns whether a method looks for its first argument in a map or a collection. */
  static boolean isLookUp(ExecutableElement called, StaticTypes staticTypes) {
    return switch (called.getSimpleName().toString()) {
      case "get", "getOrDefault", "containsKey" -> isIn(called, MAP, staticTypes);
      case "contains" -> isIn(called, "java.util.Collection", staticTypes);
      default -> false;
    };
  }

  /** Returns whether a method is declared by a type or by one below it. */
  private static boolean isIn(ExecutableElement called, String above, StaticTypes staticTypes) {
    return staticTypes.isBelow(called.getEnclosingElement().asType(), above);
  }

  /** What the call compares. */
  List<Operand> operands() {
    ExecutableElement called = bodies.unit().called(call);
    if (called == null || arguments.isEmpty() || !isOfJdk(called)) {
      return List.of();
    }
    if (isLookUp(called, bodies.staticTypes())) {
      return first(Comparison.LOOK_UP);
    }
    return switch (called.getSimpleName().toString()) {
      case "equals" -> equal();
      case "isEqual" -> first(Comparison.EQUAL);
      case "add" -> isIn(called, SET) ? every(1) : List.of();
      case "of", "asList" -> made(called);
      case "put", "putIfAbsent", "entry" -> isIn(called, MAP) ? first(Comparison.ENTRY) : List.of();
      default -> List.of();
    };
  }

  /** Other methods of the same name may compare codes. */
  private static boolean isOfJdk(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith("java.");
  }

  private boolean isIn(ExecutableElement called, String above) {
    return isIn(called, above, bodies.staticTypes());
  }

  /** Both sides of {@code a.equals(b)} or {@code Objects.equals(a, b)}. */
  private List<Operand> equal() {
    ExpressionTree one = arguments.size() == 2 ? arguments.get(0) : CallParts.receiver(call);
    ExpressionTree other = arguments.get(arguments.size() - 1);
    return one == null
        ? List.of()
        : List.of(
            new Operand(one, Comparison.EQUAL, other), new Operand(other, Comparison.EQUAL, one));
  }

  /**
   * The keys of a map, the elements of a set, and those of a list that is only asked whether it
   * contains a value.
   */
  private List<Operand> made(ExecutableElement called) {
    if (isIn(called, MAP)) {
      return every(2);
    }
    return isIn(called, SET) ? every(1) : chained();
  }

  private List<Operand> first(Comparison how) {
    return List.of(new Operand(arguments.get(0), how, null));
  }

  private List<Operand> every(int step) {
    List<Operand> operands = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i += step) {
      operands.add(new Operand(arguments.get(i), Comparison.ENTRY, null));
    }
    return operands;
  }

  /** The arguments, if the call goes on with {@code .contains(value)}. */
  private List<Operand> chained() {
    if (!(path.getParentPath().getLeaf() instanceof MemberSelectTree select)
        || !select.getIdentifier().contentEquals("contains")
        || !(path.getParentPath().getParentPath().getLeaf() instanceof MethodInvocationTree outer)
        || outer.getArguments().size() != 1) {
      return List.of();
    }
    List<Operand> operands = new ArrayList<>();
    for (ExpressionTree argument : arguments) {
      operands.add(new Operand(argument, Comparison.EQUAL, outer.getArguments().get(0)));
    }
    return operands;
  }
}
