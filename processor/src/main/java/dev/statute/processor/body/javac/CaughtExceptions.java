package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What the variables of handlers have caught. */
final class CaughtExceptions {

  private final TypeBodies bodies;
  private final Map<Element, List<MadeStatus>> taken = new HashMap<>();

  CaughtExceptions(TypeBodies bodies) {
    this.bodies = bodies;
  }

  void put(Element variable, List<MadeStatus> exceptions) {
    taken.put(variable, List.copyOf(exceptions));
  }

  /** What is thrown if the exception in a variable is thrown again; null if that is not known. */
  @Nullable List<MadeStatus> in(@Nullable Element variable) {
    return taken.get(variable);
  }

  /** What an exception tells of its status, when it is asked for its response or code. */
  ValueStatuses told(ExpressionTree exception) {
    ExpressionTree bare = CallParts.bare(exception);
    List<MadeStatus> known = in(bodies.unit().element(bare));
    List<MadeStatus> thrown = known == null ? bodies.exceptions().read(bare).errors() : known;
    List<MadeStatus> statuses = new ArrayList<>();
    for (MadeStatus each : thrown) {
      // A code that a callee declares may come by an exception that is not caught here.
      if (each.cause() instanceof Cause.Exception) {
        statuses.add(MadeStatus.open(each.code(), new Cause.Response(false), exception));
      }
    }
    // What else is caught is not known.
    return new ValueStatuses(statuses, List.of(), false);
  }
}
