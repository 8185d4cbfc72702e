package dev.statute.processor.check.rule;

import java.util.Optional;

/** A code that only vendors other than the targets define. */
final class ForeignStatus extends CodeRule {

  private static final String TEXT =
      "%d is not defined for the target vendors (%s), only elsewhere: %s; write a code of the"
          + " targets, or add the vendor that sends it to @TargetVendor, such as %s";

  ForeignStatus() {
    super("foreign-status", Level.ERROR);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    if (use.isDefined() || !use.isInRange()) {
      return Optional.empty();
    }
    Meanings elsewhere = Meanings.elsewhere(use);
    return elsewhere.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                Check.FOREIGN_STATUS,
                use.anchor(),
                TEXT,
                use.code(),
                use.targets().describe(),
                elsewhere.text(),
                elsewhere.example()));
  }
}
