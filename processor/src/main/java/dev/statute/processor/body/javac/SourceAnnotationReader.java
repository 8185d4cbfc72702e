package dev.statute.processor.body.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import dev.statute.processor.body.SourceAnnotation;
import dev.statute.processor.body.SourceValue;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.language.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads how the annotations on a method are written. */
final class SourceAnnotationReader {

  private final AttributedUnit unit;
  private final List<SourceAnnotation> found = new ArrayList<>();

  SourceAnnotationReader(AttributedUnit unit) {
    this.unit = unit;
  }

  /** The annotations on a method, each preceded by those in it. */
  List<SourceAnnotation> read(@Nullable MethodTree method) {
    if (method != null) {
      for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
        read(annotation, Optional.empty());
      }
    }
    return found;
  }

  private void read(AnnotationTree tree, Optional<SourceAnnotation.Outer> within) {
    String name = tree.getAnnotationType().toString();
    Map<String, List<SourceValue>> members = new LinkedHashMap<>();
    for (ExpressionTree argument : tree.getArguments()) {
      String member = "value";
      ExpressionTree value = argument;
      if (argument instanceof AssignmentTree assignment) {
        member = assignment.getVariable().toString();
        value = assignment.getExpression();
      }
      List<SourceValue> values = new ArrayList<>();
      for (ExpressionTree item : items(value)) {
        if (item instanceof AnnotationTree inner) {
          read(inner, Optional.of(new SourceAnnotation.Outer(name, member)));
        } else {
          values.add(value(item));
        }
      }
      members.put(member, values);
    }
    if (unit.element(tree.getAnnotationType()) instanceof TypeElement type) {
      found.add(new SourceAnnotation(type.getQualifiedName().toString(), name, within, members));
    }
  }

  private static List<? extends ExpressionTree> items(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }

  private SourceValue value(ExpressionTree tree) {
    return new SourceValue(
        tree.toString(),
        wanted ->
            unit.element(tree) instanceof VariableElement constant
                ? like(constant, wanted).map(name -> named(tree, name))
                : Optional.empty());
  }

  private static String named(Tree tree, String name) {
    return tree instanceof MemberSelectTree select ? select.getExpression() + "." + name : name;
  }

  /** The constant of another value in the same type; empty if there is none, or several. */
  private static Optional<String> like(VariableElement constant, Object wanted) {
    List<VariableElement> equal =
        constants(constant.getEnclosingElement())
            .filter(other -> wanted.equals(other.getConstantValue()))
            .filter(other -> isSeen(other, constant))
            .toList();
    List<VariableElement> current = equal.stream().filter(other -> !isDeprecated(other)).toList();
    List<VariableElement> best = current.isEmpty() ? equal : current;
    return best.size() == 1
        ? Optional.of(best.get(0).getSimpleName().toString())
        : Optional.empty();
  }

  private static Stream<VariableElement> constants(@Nullable Element owner) {
    return owner instanceof TypeElement type
        ? ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        : Stream.of();
  }

  /** Returns whether a constant is accessible wherever another one is. */
  private static boolean isSeen(VariableElement candidate, VariableElement written) {
    return access(candidate) <= access(written);
  }

  private static int access(VariableElement constant) {
    if (constant.getModifiers().contains(Modifier.PUBLIC)) {
      return 0;
    }
    if (constant.getModifiers().contains(Modifier.PROTECTED)) {
      return 1;
    }
    return constant.getModifiers().contains(Modifier.PRIVATE) ? 3 : 2;
  }

  private static boolean isDeprecated(VariableElement constant) {
    return Annotations.find(constant, "java.lang.Deprecated").isPresent();
  }
}
