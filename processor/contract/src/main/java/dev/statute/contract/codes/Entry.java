package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A code of a vendor. */
record Entry(Vendor vendor, Status status) {

  /** By number; of one number, the registered meaning first. */
  static final Comparator<Entry> ORDER =
      Comparator.comparingInt(Entry::code)
          .thenComparing(entry -> !entry.vendor().isRegistry())
          .thenComparing(entry -> entry.vendor().id());

  int code() {
    return status.code();
  }

  /** By which links lead to it, such as {@code 499-nginx}. */
  String anchor() {
    return code() + "-" + vendor.id();
  }

  /** Such as {@code Http.NOT_FOUND}. */
  String constant() {
    return vendor.type() + "." + status.name().constant();
  }

  /** Such as {@code NotFoundException}; empty if the code has none. */
  String exception() {
    return status.exception() ? vendor.exceptionName(status) : "";
  }

  /** Whether a server sends it, or did while it was in use. */
  boolean isResponse() {
    return status.known().isSent();
  }

  boolean isFrom(Sender sender) {
    return status.senders().contains(sender);
  }

  /** Whether a response to a request can have it today. */
  boolean isSent() {
    return status.known().isFitForResponses();
  }

  /** Who sends it, in few words. */
  String senders() {
    return status.senders().stream().map(Words::of).collect(Collectors.joining(", "));
  }

  /** Such as {@code obsolete}; empty for a code that is in use. */
  String state() {
    return Words.unless(status.state());
  }

  /** Its other names, apart by commas, without those that are the same name in Java. */
  String aliases() {
    return status.aliases().stream()
        .filter(alias -> !alias.name().constant().equals(status.name().constant()))
        .map(Status.Alias::phrase)
        .collect(Collectors.joining(", "));
  }

  /** The header fields that it demands. */
  String required() {
    return Words.list(status.headers().required());
  }

  /**
   * Where it is defined, else where the codes of the vendor are; empty if the spec says neither.
   */
  String source() {
    return status.reference().isEmpty() ? vendor.details().source() : status.reference();
  }

  /** The summary on one line. */
  String summary() {
    return Words.onOneLine(status.summary());
  }
}
