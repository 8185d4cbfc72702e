package dev.statute.processor.check.rule;

import java.util.Optional;

/** A code that means different things to two of the targets. */
final class AmbiguousStatus extends CodeRule {

  private static final String TEXT =
      "%d means different things to the target vendors (%s): %s; write a code with one meaning, or"
          + " name only the vendor that is meant in a @TargetVendor here";

  AmbiguousStatus() {
    super("ambiguous-status", Level.WARNING);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    if (use.definers().size() < 2) {
      return Optional.empty();
    }
    Meanings found = Meanings.atTargets(use);
    return found.differ()
        ? Optional.of(
            Finding.of(
                Check.AMBIGUOUS_STATUS,
                use.anchor(),
                TEXT,
                use.code(),
                use.targets().source(),
                found.text()))
        : Optional.empty();
  }
}
