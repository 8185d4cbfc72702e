package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The exceptions that the variables of {@code catch} clauses hold. */
final class CaughtExceptions {

  private final TypeBodies bodies;
  private final Map<Element, List<MadeStatus>> caught = new HashMap<>();

  CaughtExceptions(TypeBodies bodies) {
    this.bodies = bodies;
  }

  void put(Element variable, List<MadeStatus> exceptions) {
    caught.put(variable, List.copyOf(exceptions));
  }

  /** The statuses of the exceptions in a variable; null if they are not known. */
  @Nullable List<MadeStatus> of(@Nullable Element variable) {
    return caught.get(variable);
  }

  /** The statuses that a method of an exception returns as its response or code. */
  ValueStatuses statuses(ExpressionTree exception) {
    ExpressionTree bare = CallParts.bare(exception);
    List<MadeStatus> known = of(bodies.unit().element(bare));
    List<MadeStatus> thrown = known == null ? bodies.exceptions().read(bare).errors() : known;
    List<MadeStatus> statuses = new ArrayList<>();
    for (MadeStatus each : thrown) {
      // A code that a callee declares may be that of an exception which is not caught here.
      if (each.cause() instanceof Cause.Exception) {
        statuses.add(MadeStatus.here(each.code(), new Cause.Response(false), exception));
      }
    }
    // It is not known what else is caught.
    return new ValueStatuses(statuses, List.of(), false);
  }
}
