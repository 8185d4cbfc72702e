package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.List;
import java.util.Optional;

/** The values that are written for the members of annotations. */
final class MemberValues {

  private MemberValues() {}

  /** The value of a member; that of {@code value} can stand without its name. */
  static Optional<ExpressionTree> find(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable().toString().equals(member)) {
          return Optional.of(assignment.getExpression());
        }
      } else if (member.equals("value")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  /** The items of an array, or the one value that stands for an array. */
  static List<? extends ExpressionTree> items(ExpressionTree value) {
    return value instanceof NewArrayTree array ? array.getInitializers() : List.of(value);
  }
}
