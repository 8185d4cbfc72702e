package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.declaration.Targets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A body, and the declarations of its method.
 *
 * @param undeclared the outcomes that are not declared, by code; none if that check is off
 */
record DeclaredBody(
    Body body, DeclaredOutcomes declared, Targets targets, Map<Integer, Outcome> undeclared) {

  DeclaredBody {
    undeclared = Collections.unmodifiableMap(new LinkedHashMap<>(undeclared));
  }
}
