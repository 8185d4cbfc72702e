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
final class Caught {

  private final TypeBodies bodies;
  private final Map<Element, List<Made>> taken = new HashMap<>();

  Caught(TypeBodies bodies) {
    this.bodies = bodies;
  }

  void put(Element variable, List<Made> exceptions) {
    taken.put(variable, List.copyOf(exceptions));
  }

  /** What is thrown if the exception in a variable is thrown again; null if that is not known. */
  @Nullable List<Made> in(@Nullable Element variable) {
    return taken.get(variable);
  }

  /** What an exception tells of its status, when it is asked for its response or code. */
  Answer told(ExpressionTree exception) {
    ExpressionTree bare = CallParts.bare(exception);
    List<Made> known = in(bodies.unit().element(bare));
    List<Made> thrown = known == null ? bodies.exceptions().read(bare).errors() : known;
    List<Made> statuses = new ArrayList<>();
    for (Made each : thrown) {
      // A code that a callee declares may come by an exception that is not caught here.
      if (each.cause() instanceof Cause.Exception) {
        statuses.add(Made.open(each.code(), new Cause.Response(false), exception));
      }
    }
    // What else is caught is not known.
    return new Answer(statuses, List.of(), false);
  }
}
