package dev.statute.processor.check.rule;

import dev.statute.meta.Sender;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A code that is used where the targets are known.
 *
 * @param definers the targets that define it; the registry comes first
 */
record StatusUse(
    int code,
    Anchor anchor,
    Targets.Known targets,
    List<KnownVendor> definers,
    KnownCatalogue catalogue) {

  /** The range of status codes (RFC 9110 section 15). */
  private static final int FIRST_CODE = 100;

  private static final int LAST_CODE = 599;

  static StatusUse of(DeclaredStatus.Code status, Targets.Known targets, KnownCatalogue catalogue) {
    int code = status.code();
    return new StatusUse(code, status.anchor(), targets, targets.defining(code), catalogue);
  }

  boolean isInRange() {
    return code >= FIRST_CODE && code <= LAST_CODE;
  }

  /** The definition of the code; empty if no target defines it. */
  Optional<KnownStatus> status() {
    return targets.status(code);
  }

  /** The definition of one of the definers. */
  KnownStatus status(KnownVendor definer) {
    return Objects.requireNonNull(definer.statuses().get(code));
  }

  boolean isDefined() {
    return !definers.isEmpty();
  }

  boolean isRegistered() {
    for (KnownVendor definer : definers) {
      if (definer.isRegistry()) {
        return true;
      }
    }
    return false;
  }

  /** The senders in all of the definitions. */
  Set<Sender> senders() {
    Set<Sender> senders = EnumSet.noneOf(Sender.class);
    for (KnownVendor definer : definers) {
      senders.addAll(status(definer).senders());
    }
    return senders;
  }

  /** The definers in whose definition it is in use. */
  List<KnownVendor> users() {
    List<KnownVendor> users = new ArrayList<>(definers.size());
    for (KnownVendor definer : definers) {
      if (status(definer).isInUse()) {
        users.add(definer);
      }
    }
    return users;
  }
}
