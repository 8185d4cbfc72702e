package dev.statute.processor.check.rule;

import java.util.List;
import java.util.Optional;

/** A code that neither the IANA registry nor any known vendor defines. */
final class UnknownStatus extends CodeRule {

  private static final String TEXT =
      "%d is defined neither by the IANA registry nor by a known vendor; write a code that one of"
          + " them defines";

  private static final String QUESTION =
      "%d is defined neither by the IANA registry nor by a known vendor; did you mean %s?";

  UnknownStatus() {
    super("unknown-status", Level.ERROR);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    if (use.isDefined() || !use.isInRange() || !Meanings.elsewhere(use).isEmpty()) {
      return Optional.empty();
    }
    List<String> likely = LikelyCodes.of(use);
    return Optional.of(
        likely.isEmpty()
            ? Finding.of(Check.UNKNOWN_STATUS, use.anchor(), TEXT, use.code())
            : Finding.of(
                Check.UNKNOWN_STATUS,
                use.anchor(),
                QUESTION,
                use.code(),
                String.join(", ", likely)));
  }

  @Override
  boolean isAboutNumbers() {
    return true;
  }
}
