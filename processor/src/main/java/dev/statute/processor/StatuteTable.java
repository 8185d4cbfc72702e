package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statute's own annotations. They are those of every framework, so there are no handlers here. */
final class StatuteTable {

  static final String RETURNS = "dev.statute.Returns";

  private StatuteTable() {}

  static Framework framework() {
    return new Framework(
        "Statute",
        List.of(returns(), StatusAnnotation.declaring(RETURNS + ".List", "value", Form.NESTED)),
        Map.of(),
        Optional.empty());
  }

  static StatusAnnotation returns() {
    return StatusAnnotation.declaring(RETURNS, "value", Form.NUMBER);
  }

  static ExceptionRules exceptions() {
    return new ExceptionRules(Map.of(), Set.of(RETURNS), Set.of(), Set.of());
  }
}
