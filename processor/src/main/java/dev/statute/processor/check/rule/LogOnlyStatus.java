package dev.statute.processor.check.rule;

import dev.statute.Role;
import dev.statute.meta.Sender;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A code that no server sends: it exists in logs, inside a server, or in clients. */
final class LogOnlyStatus extends CodeRule {

  private static final String TEXT =
      "%d %s is never sent: it exists only %s; remove it, or write the code that is sent instead";

  LogOnlyStatus() {
    super("log-only-status", Level.WARNING);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    Set<Sender> senders = use.senders();
    boolean isSent =
        senders.contains(Sender.ORIGIN)
            || senders.contains(Sender.GATEWAY)
            || (senders.contains(Sender.CLIENT) && use.targets().role() == Role.CLIENT);
    Optional<KnownStatus> status = use.status();
    if (isSent || status.isEmpty()) {
      return Optional.empty();
    }
    String vendors = KnownVendor.ids(use.definers());
    String places =
        senders.stream().map(sender -> place(sender, vendors)).collect(Collectors.joining(" or "));
    return Optional.of(
        Finding.of(
            Check.LOG_ONLY_STATUS, use.anchor(), TEXT, use.code(), status.get().phrase(), places));
  }

  private static String place(Sender sender, String vendors) {
    return switch (sender) {
      case LOG -> "in the log of " + vendors;
      case INTERNAL -> "inside " + vendors;
      case CLIENT -> "in clients (" + vendors + ")";
      case ORIGIN, GATEWAY -> throw new IllegalStateException("not log-only: " + sender);
    };
  }
}
