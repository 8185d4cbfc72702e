package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.declaration.Targets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A body, and all that is declared of its method.
 *
 * @param undeclared what comes out and is not declared, by code; nothing, if nobody asks for it
 */
record DeclaredBody(
    Body body, DeclaredOutcomes declared, Targets targets, Map<Integer, Outcome> undeclared) {

  DeclaredBody {
    undeclared = Collections.unmodifiableMap(new LinkedHashMap<>(undeclared));
  }
}
