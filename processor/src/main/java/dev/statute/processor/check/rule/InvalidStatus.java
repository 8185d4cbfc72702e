package dev.statute.processor.check.rule;

import java.util.Optional;

/** A number outside 100 to 599 that no target vendor defines. */
final class InvalidStatus extends CodeRule {

  private static final String NOWHERE =
      "%d is not a status code: status codes are numbers from 100 to 599; write one of those";

  private static final String ELSEWHERE =
      "%d is not a status code: status codes are numbers from 100 to 599, and this one is known"
          + " only elsewhere: %s; write one of those, or add the vendor that sends it to"
          + " @TargetVendor, such as %s";

  InvalidStatus() {
    super("invalid-status", Level.ERROR);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    if (use.isDefined() || use.isInRange()) {
      return Optional.empty();
    }
    Meanings elsewhere = Meanings.elsewhere(use);
    return Optional.of(
        elsewhere.isEmpty()
            ? Finding.of(Check.INVALID_STATUS, use.anchor(), NOWHERE, use.code())
            : Finding.of(
                Check.INVALID_STATUS,
                use.anchor(),
                ELSEWHERE,
                use.code(),
                elsewhere.text(),
                elsewhere.example()));
  }

  @Override
  boolean isAboutNumbers() {
    return true;
  }
}
