package dev.statute.processor.check.rule;

import dev.statute.Role;
import dev.statute.processor.compiled.KnownStatus;
import java.util.Optional;

/** A 1xx code that is declared as an outcome of a method. */
final class InterimStatus extends CodeRule {

  private static final String TEXT =
      "%d %s is an interim response, which is always followed by a final one; write the final"
          + " status code";

  InterimStatus() {
    super("interim-status", Level.ERROR);
  }

  /** A client has to expect interim responses, so they are not reported there. */
  @Override
  Optional<Finding> findOne(StatusUse use) {
    Optional<KnownStatus> status = use.status();
    return status.isPresent() && status.get().isInterim() && use.targets().role() != Role.CLIENT
        ? Optional.of(
            Finding.of(Check.INTERIM_STATUS, use.anchor(), TEXT, use.code(), status.get().phrase()))
        : Optional.empty();
  }
}
