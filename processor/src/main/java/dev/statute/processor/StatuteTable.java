package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statute's own annotations. They are those of every framework, so there are no handlers here. */
final class StatuteTable {

  private StatuteTable() {}

  static Framework framework() {
    return new Framework(
        "Statute",
        List.of(
            StatusAnnotation.declaring("dev.statute.Returns", "value", Form.NUMBER),
            StatusAnnotation.declaring("dev.statute.Returns.List", "value", Form.NESTED)),
        Map.of(),
        Optional.empty());
  }
}
