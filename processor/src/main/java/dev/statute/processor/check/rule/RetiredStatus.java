package dev.statute.processor.check.rule;

import dev.statute.Role;
import dev.statute.meta.State;
import dev.statute.processor.compiled.KnownStatus;
import java.util.Locale;
import java.util.Optional;

/** A code that is no longer used, or never was. */
final class RetiredStatus extends CodeRule {

  private static final String TEXT = "%d %s is %s; write a code that is in use";

  RetiredStatus() {
    super("retired-status", Level.WARNING);
  }

  /** A client does not choose what it receives, so nothing is reported there. */
  @Override
  Optional<Finding> findOne(StatusUse use) {
    Optional<KnownStatus> status = use.status();
    if (status.isEmpty() || !use.users().isEmpty() || use.targets().role() == Role.CLIENT) {
      return Optional.empty();
    }
    State state = status.get().state();
    return Optional.of(
        Finding.of(
                Check.RETIRED_STATUS,
                use.anchor(),
                TEXT,
                use.code(),
                status.get().phrase(),
                describe(state))
            .withLevel(state == State.UNUSED ? Level.ERROR : Level.WARNING));
  }

  private static String describe(State state) {
    return switch (state) {
      case UNUSED -> "no longer used";
      case RESERVED -> "reserved and has no meaning";
      case PROPOSED -> "merely proposed";
      case CURRENT, TEMPORARY, DEPRECATED, OBSOLETE -> state.name().toLowerCase(Locale.ROOT);
    };
  }
}
