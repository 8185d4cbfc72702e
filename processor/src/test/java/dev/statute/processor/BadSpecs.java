package dev.statute.processor;

import java.util.List;
import java.util.stream.Stream;

/** Every way in which a spec file can be wrong. */
final class BadSpecs {

  private BadSpecs() {}

  static List<SpecCase> all() {
    return Stream.of(
            BadBytes.cases(),
            BadYaml.cases(),
            BadCodes.cases(),
            BadNames.cases(),
            BadTexts.cases(),
            BadFields.cases())
        .flatMap(List::stream)
        .toList();
  }
}
