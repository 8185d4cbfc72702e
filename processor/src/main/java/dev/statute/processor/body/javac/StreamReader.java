package dev.statute.processor.body.javac;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import dev.statute.processor.body.javac.tree.ResultExpressions;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Reads the functions of a stream where the stream is consumed, and those of a collector where a
 * stream is collected. Before that, none of them runs.
 */
final class StreamReader {

  private static final String PACKAGE = "java.util.stream.";

  /** Longer chains of variables are not followed. */
  private static final int MAX_HOPS = 6;

  /** The types that hold functions until a stream is consumed. */
  private static final List<String> LAZY =
      List.of(PACKAGE + "BaseStream", PACKAGE + "Collector", PACKAGE + "Gatherer");

  /** The terminal operations. */
  private static final Set<String> ENDS =
      Set.of(
          "forEach",
          "forEachOrdered",
          "toArray",
          "toList",
          "reduce",
          "collect",
          "min",
          "max",
          "sum",
          "average",
          "summaryStatistics",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "findFirst",
          "findAny",
          "count");

  /** The operations after which the elements have to be counted one by one. */
  private static final Set<String> RESIZES =
      Set.of(
          "filter",
          "flatMap",
          "flatMapToInt",
          "flatMapToLong",
          "flatMapToDouble",
          "flatMapToObj",
          "mapMulti",
          "mapMultiToInt",
          "mapMultiToLong",
          "mapMultiToDouble",
          "distinct",
          "takeWhile",
          "dropWhile");

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final BodyScanner scanner;

  StreamReader(TypeBodies bodies, BodyScanner scanner) {
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.scanner = scanner;
  }

  /** Returns whether it is a method of a stream, or one that makes a collector. */
  static boolean includes(ExecutableElement called) {
    return called.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().toString().startsWith(PACKAGE);
  }

  void read(ExecutableElement called, MethodInvocationTree tree, OutcomeCollector out) {
    if (isEnd(called, tree)) {
      step(called, tree, 0, out);
      return;
    }
    scanner.scan(tree.getMethodSelect(), out);
    for (ExpressionTree argument : tree.getArguments()) {
      scanner.scan(argument, out);
      if (isFunction(argument)) {
        out.addUnknown();
      }
    }
  }

  /**
   * Returns whether a call runs the functions of a stream; a count of its elements may not need
   * them.
   */
  private boolean isEnd(ExecutableElement called, MethodInvocationTree tree) {
    String name = called.getSimpleName().toString();
    return ENDS.contains(name)
        && !called.getModifiers().contains(Modifier.STATIC)
        && (!name.equals("count") || isResized(CallParts.receiver(tree), 0));
  }

  private boolean isResized(@Nullable ExpressionTree stream, int hops) {
    if (stream == null || hops > MAX_HOPS) {
      return false;
    }
    ExpressionTree bare = CallParts.bare(stream);
    if (bare instanceof MethodInvocationTree call) {
      ExecutableElement called = unit.called(call);
      return called != null
          && includes(called)
          && (RESIZES.contains(called.getSimpleName().toString())
              || isResized(CallParts.receiver(call), hops));
    }
    return isResized(local(bare), hops + 1);
  }

  /**
   * Collects what comes out when the stream is consumed.
   *
   * @param hops the number of variables passed so far; if there are any, everything except the
   *     functions has already been run
   */
  private void elements(ExpressionTree stream, int hops, OutcomeCollector out) {
    ExpressionTree bare = CallParts.bare(stream);
    if (bare instanceof MethodInvocationTree call) {
      ExecutableElement called = unit.called(call);
      if (called != null && includes(called)) {
        step(called, call, hops, out);
        return;
      }
    }
    if (bare instanceof ConditionalExpressionTree choice) {
      either(choice, hops, out);
      return;
    }
    if (hops == 0) {
      scanner.scan(bare, out);
    }
    ExpressionTree value = local(bare);
    if (value != null && hops < MAX_HOPS) {
      elements(value, hops + 1, out);
    } else if (!(bare instanceof MethodInvocationTree)) {
      out.addUnknown();
    }
  }

  private void either(ConditionalExpressionTree choice, int hops, OutcomeCollector out) {
    if (hops == 0) {
      scanner.scan(choice.getCondition(), out);
    }
    for (ExpressionTree stream : bodies.branchReader().taken(choice)) {
      elements(stream, hops, out);
    }
  }

  private void step(
      ExecutableElement called, MethodInvocationTree tree, int hops, OutcomeCollector out) {
    ExpressionTree receiver =
        called.getModifiers().contains(Modifier.STATIC) ? null : CallParts.receiver(tree);
    if (receiver != null) {
      elements(receiver, hops, out);
    }
    boolean isRun =
        !called.getSimpleName().contentEquals("onClose")
            && (receiver == null || bodies.signals().mayHaveValue(receiver));
    for (ExpressionTree argument : tree.getArguments()) {
      if (isLazy(argument)) {
        elements(argument, hops, out);
      } else if (!CallParts.isFunction(argument)) {
        if (hops == 0) {
          scanner.scan(argument, out);
        }
        if (isFunction(argument)) {
          out.addUnknown();
        }
      } else if (isRun) {
        run(called, argument, out);
      }
    }
  }

  /** Runs a function; the streams that a flat map returns are consumed too. */
  private void run(ExecutableElement called, ExpressionTree function, OutcomeCollector out) {
    if (called.getSimpleName().toString().startsWith("flatMap")
        && CallParts.bare(function) instanceof LambdaExpressionTree lambda) {
      if (lambda.getBody() instanceof ExpressionTree inner) {
        elements(inner, 0, out);
        return;
      }
      for (ExpressionTree inner : ResultExpressions.of(lambda)) {
        elements(inner, 1, out);
      }
    }
    scanner.run(function, out);
  }

  private @Nullable ExpressionTree local(ExpressionTree tree) {
    Element variable = unit.element(tree);
    return variable != null
            && (variable.getKind() == ElementKind.LOCAL_VARIABLE
                || variable.getKind() == ElementKind.RESOURCE_VARIABLE)
        ? bodies.variables().value(variable)
        : null;
  }

  private boolean isFunction(ExpressionTree tree) {
    return CallParts.isFunction(tree) || bodies.staticTypes().isFunction(unit.type(tree));
  }

  private boolean isLazy(ExpressionTree tree) {
    TypeMirror type = unit.type(tree);
    return type != null
        && type.getKind() == TypeKind.DECLARED
        && LAZY.stream().anyMatch(name -> bodies.staticTypes().isBelow(type, name));
  }
}
