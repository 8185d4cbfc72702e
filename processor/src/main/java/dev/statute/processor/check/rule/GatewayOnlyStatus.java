package dev.statute.processor.check.rule;

import dev.statute.Role;
import dev.statute.meta.Sender;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.Optional;
import java.util.Set;

/** A code that only gateways and proxies send. */
final class GatewayOnlyStatus extends CodeRule {

  private static final String REGISTERED =
      "%d %s is sent by a gateway or proxy, and not by an origin server; write a code that an"
          + " origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if"
          + " this is not an origin server";

  private static final String OF_VENDORS =
      "%d %s is sent by a gateway or proxy (%s), and not by an origin server; write a code that an"
          + " origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if"
          + " this is not an origin server";

  GatewayOnlyStatus() {
    super("gateway-only-status", Level.ERROR);
  }

  @Override
  Optional<Finding> findOne(StatusUse use) {
    Optional<KnownStatus> status = use.status();
    if (status.isEmpty() || use.targets().role() != Role.ORIGIN || !isOfGateways(use.senders())) {
      return Optional.empty();
    }
    String phrase = status.get().phrase();
    return Optional.of(
        use.isRegistered()
            ? Finding.of(Check.GATEWAY_ONLY_STATUS, use.anchor(), REGISTERED, use.code(), phrase)
                .withLevel(Level.WARNING)
            : Finding.of(
                Check.GATEWAY_ONLY_STATUS,
                use.anchor(),
                OF_VENDORS,
                use.code(),
                phrase,
                KnownVendor.ids(use.definers())));
  }

  private static boolean isOfGateways(Set<Sender> senders) {
    return senders.contains(Sender.GATEWAY) && !senders.contains(Sender.ORIGIN);
  }
}
