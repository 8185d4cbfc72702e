package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Status;
import java.util.ArrayList;
import java.util.List;

/** Says what a client gets to see of a code. */
final class Reception {

  private Reception() {}

  /** In sentences. */
  static String of(Entry entry) {
    return switch (entry.status().state()) {
      case RESERVED -> "Nothing it can rely on: the number is reserved, and has no meaning.";
      case UNUSED -> "Nothing: the number is no longer used.";
      case PROPOSED -> "Nothing known: it was proposed or reported, but never adopted.";
      case OBSOLETE ->
          entry.isResponse()
              ? "Hardly anything by now: what defined it has been withdrawn."
              : "Nothing: it is obsolete, what defined it has been withdrawn.";
      case CURRENT, TEMPORARY, DEPRECATED -> String.join(" ", sentences(entry));
    };
  }

  private static List<String> sentences(Entry entry) {
    List<Sender> senders = entry.status().senders();
    List<String> sentences = new ArrayList<>();
    if (entry.isResponse()) {
      sentences.add(response(senders));
      sentences.addAll(traits(entry.status()));
    }
    for (Sender sender : senders) {
      if (sender != Sender.ORIGIN && sender != Sender.GATEWAY) {
        sentences.add(elsewhere(sender, sentences.isEmpty()) + title(entry));
      }
    }
    if (entry.status().state() == State.TEMPORARY) {
      sentences.add("The registration is temporary.");
    } else if (entry.status().state() == State.DEPRECATED) {
      sentences.add("The code is deprecated.");
    }
    return sentences;
  }

  private static String title(Entry entry) {
    return " (" + entry.vendor().details().title() + ").";
  }

  private static String response(List<Sender> senders) {
    if (!senders.contains(Sender.GATEWAY)) {
      return "A response of the origin server.";
    }
    return senders.contains(Sender.ORIGIN)
        ? "A response of the origin server, or of a gateway or proxy in front of it."
        : "A response of a gateway or proxy, and not of the service behind it.";
  }

  /**
   * Where the number is found, although nobody sends it from there.
   *
   * @param isAll whether nobody sends it at all
   */
  private static String elsewhere(Sender sender, boolean isAll) {
    return switch (sender) {
      case ORIGIN, GATEWAY -> throw new IllegalArgumentException("sent by " + sender);
      case LOG ->
          isAll ? "Nothing: the number stands only in logs" : "Also, the number stands in logs";
      case INTERNAL ->
          isAll
              ? "Another code: this one exists only inside the server"
              : "Also, the server uses it internally";
      case CLIENT ->
          isAll
              ? "No server sends it: client software makes it up"
              : "Also, client software makes it up";
    };
  }

  private static List<String> traits(Status status) {
    List<String> required = status.headers().required();
    List<String> optional = status.headers().optional();
    List<String> sentences = new ArrayList<>();
    if (status.statusClass() == StatusClass.INFORMATIONAL) {
      sentences.add("It is interim: the final response follows.");
    } else if (!status.content()) {
      sentences.add("It has no content.");
    }
    if (!required.isEmpty()) {
      sentences.add("It must have " + fields(required) + ".");
    }
    if (!optional.isEmpty()) {
      sentences.add("It can have " + fields(optional) + ".");
    }
    if (status.cacheable()) {
      sentences.add("A cache may store it even if no header field says so.");
    }
    return sentences;
  }

  private static String fields(List<String> names) {
    return "the header field" + (names.size() == 1 ? " " : "s ") + Words.list(names);
  }
}
