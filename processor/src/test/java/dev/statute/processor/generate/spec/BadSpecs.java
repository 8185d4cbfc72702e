package dev.statute.processor.generate.spec;

import java.util.List;
import java.util.stream.Stream;

/** Every way in which a spec file can be wrong. */
public final class BadSpecs {

  private BadSpecs() {}

  public static List<SpecCase> all() {
    return Stream.of(
            BadBytes.cases(),
            BadYaml.cases(),
            BadCodes.cases(),
            BadNames.cases(),
            BadTexts.cases(),
            BadFields.cases(),
            BadNeighbors.cases())
        .flatMap(List::stream)
        .toList();
  }
}
