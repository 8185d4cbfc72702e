package dev.statute.processor;

import dev.statute.Role;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about a single code, the weightiest first. A code that one of them finds wrong is not
 * looked at by the next.
 */
final class StatusRules implements Rules<StatusUse> {

  /** The range of status codes (RFC 9110 section 15). */
  private static final int FIRST_CODE = 100;

  private static final int LAST_CODE = 599;

  private static final List<Check> CHECKS =
      List.of(
          Check.INVALID_STATUS,
          Check.UNKNOWN_STATUS,
          Check.FOREIGN_STATUS,
          Check.INTERIM_STATUS,
          Check.GATEWAY_ONLY_STATUS,
          Check.LOG_ONLY_STATUS,
          Check.RETIRED_STATUS,
          Check.AMBIGUOUS_STATUS);

  private final Meanings meanings;

  StatusRules(KnownCatalogue catalogue) {
    this.meanings = new Meanings(catalogue);
  }

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  @Override
  public List<Finding> find(Check check, StatusUse use) {
    return Rules.list(
        switch (check) {
          case INVALID_STATUS -> invalid(use);
          case UNKNOWN_STATUS -> unknown(use);
          case FOREIGN_STATUS -> foreign(use);
          case INTERIM_STATUS -> interim(use);
          case GATEWAY_ONLY_STATUS -> gatewayOnly(use);
          case LOG_ONLY_STATUS -> logOnly(use);
          case RETIRED_STATUS -> retired(use);
          case AMBIGUOUS_STATUS -> ambiguous(use);
          default -> throw new IllegalArgumentException(check.name());
        });
  }

  private static boolean isInRange(int code) {
    return code >= FIRST_CODE && code <= LAST_CODE;
  }

  private Optional<Finding> invalid(StatusUse use) {
    if (use.isDefined() || isInRange(use.code())) {
      return Optional.empty();
    }
    List<Meaning> elsewhere = meanings.elsewhere(use);
    String more =
        elsewhere.isEmpty()
            ? ""
            : ", and this one is known only elsewhere: " + Meaning.describe(elsewhere);
    String or =
        elsewhere.isEmpty()
            ? ""
            : ", or add the vendor that sends it to @TargetVendor, such as " + holder(elsewhere);
    return Optional.of(Check.INVALID_STATUS.finding(use.origin(), use.code(), more, or));
  }

  private Optional<Finding> unknown(StatusUse use) {
    boolean found = !use.isDefined() && isInRange(use.code()) && meanings.elsewhere(use).isEmpty();
    return found
        ? Optional.of(
            Check.UNKNOWN_STATUS.finding(use.origin(), use.code(), LikelyCodes.question(use)))
        : Optional.empty();
  }

  private Optional<Finding> foreign(StatusUse use) {
    if (use.isDefined() || !isInRange(use.code())) {
      return Optional.empty();
    }
    List<Meaning> elsewhere = meanings.elsewhere(use);
    return elsewhere.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Check.FOREIGN_STATUS.finding(
                use.origin(),
                use.code(),
                use.targets().describe(),
                Meaning.describe(elsewhere),
                holder(elsewhere)));
  }

  private static String holder(List<Meaning> meanings) {
    return meanings.get(0).vendors().get(0).simpleName() + ".class";
  }

  /** A client has to expect interim responses, so only who answers is told. */
  private static Optional<Finding> interim(StatusUse use) {
    Optional<KnownStatus> status = use.status();
    return status.isPresent() && status.get().isInterim() && use.targets().role() != Role.CLIENT
        ? Optional.of(Check.INTERIM_STATUS.finding(use.origin(), use.code(), status.get().phrase()))
        : Optional.empty();
  }

  private static Optional<Finding> gatewayOnly(StatusUse use) {
    Set<Sender> senders = use.senders();
    boolean found =
        use.targets().role() == Role.ORIGIN
            && senders.contains(Sender.GATEWAY)
            && !senders.contains(Sender.ORIGIN);
    Optional<KnownStatus> status = use.status();
    return found && status.isPresent()
        ? Optional.of(
            Check.GATEWAY_ONLY_STATUS
                .finding(use.origin(), use.code(), status.get().phrase(), gateways(use))
                .withLevel(use.isRegistered() ? Level.WARNING : Level.ERROR))
        : Optional.empty();
  }

  /** Those who define it as a gateway; the registry is none. */
  private static String gateways(StatusUse use) {
    return use.isRegistered() ? "" : " (" + definers(use) + ")";
  }

  private static String definers(StatusUse use) {
    return KnownVendor.ids(use.definers());
  }

  private static Optional<Finding> logOnly(StatusUse use) {
    Set<Sender> senders = use.senders();
    boolean isSent =
        senders.contains(Sender.ORIGIN)
            || senders.contains(Sender.GATEWAY)
            || (senders.contains(Sender.CLIENT) && use.targets().role() == Role.CLIENT);
    Optional<KnownStatus> status = use.status();
    if (isSent || status.isEmpty()) {
      return Optional.empty();
    }
    String places =
        senders.stream()
            .map(sender -> place(sender, definers(use)))
            .collect(Collectors.joining(" or "));
    return Optional.of(
        Check.LOG_ONLY_STATUS.finding(use.origin(), use.code(), status.get().phrase(), places));
  }

  private static String place(Sender sender, String vendors) {
    return switch (sender) {
      case LOG -> "in the log of " + vendors;
      case INTERNAL -> "inside " + vendors;
      case CLIENT -> "in clients (" + vendors + ")";
      case ORIGIN, GATEWAY -> throw new IllegalStateException("a sender sends");
    };
  }

  /** What a client receives is not its choice, so only who answers is told. */
  private static Optional<Finding> retired(StatusUse use) {
    Optional<KnownStatus> status = use.status();
    if (status.isEmpty() || !use.users().isEmpty() || use.targets().role() == Role.CLIENT) {
      return Optional.empty();
    }
    State state = status.get().state();
    return Optional.of(
        Check.RETIRED_STATUS
            .finding(use.origin(), use.code(), status.get().phrase(), describe(state))
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

  private static Optional<Finding> ambiguous(StatusUse use) {
    if (use.definers().size() < 2) {
      return Optional.empty();
    }
    List<Meaning> found = Meanings.atTargets(use);
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(
            Check.AMBIGUOUS_STATUS.finding(
                use.origin(), use.code(), use.targets().source(), Meaning.describe(found)));
  }
}
