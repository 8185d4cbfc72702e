package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what a client gets to see of a code. */
final class Reception {

  /** The states of codes that nobody sends. */
  private static final Set<State> MEANINGLESS =
      Set.of(State.RESERVED, State.UNUSED, State.PROPOSED);

  private Reception() {}

  /** In sentences. */
  static String of(Entry entry) {
    Status status = entry.status();
    List<String> sentences = new ArrayList<>();
    sentences.add(state(status.state()));
    if (MEANINGLESS.contains(status.state())) {
      return String.join(" ", sentences);
    }
    status.senders().forEach(sender -> sentences.add(sent(sender, entry)));
    if (status.senders().contains(Sender.ORIGIN) || status.senders().contains(Sender.GATEWAY)) {
      sentences.addAll(response(status));
    }
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  private static String state(State state) {
    return switch (state) {
      case CURRENT -> "";
      case TEMPORARY -> "The registration is temporary.";
      case RESERVED -> "Nothing it can rely on: the number is reserved, and has no meaning.";
      case DEPRECATED -> "It is deprecated.";
      case OBSOLETE -> "It is obsolete: what defined it has been withdrawn.";
      case UNUSED -> "Nothing: the number is no longer used.";
      case PROPOSED -> "Nothing: it was proposed, and never adopted.";
    };
  }

  private static String sent(Sender sender, Entry entry) {
    String title = entry.vendor().details().title();
    return switch (sender) {
      case ORIGIN ->
          entry.vendor().isRegistry() && entry.status().senders().size() == 1
              ? "A response of the origin server, which is the service itself."
              : "A response of the origin server.";
      case GATEWAY ->
          entry.status().senders().contains(Sender.ORIGIN)
              ? "Or one of a gateway or proxy in front of it."
              : "A response of a gateway or proxy in front of the service, and not of the service.";
      case LOG -> "Nothing: the number stands only in logs (" + title + ").";
      case INTERNAL -> "Another code: this one exists only inside the server (" + title + ").";
      case CLIENT -> "No server sends it: client software makes it up (" + title + ").";
    };
  }

  private static List<String> response(Status status) {
    List<String> required = status.headers().required();
    List<String> optional = status.headers().optional();
    List<String> sentences = new ArrayList<>();
    if (status.statusClass() == StatusClass.INFORMATIONAL) {
      sentences.add("It is interim: the final response follows.");
    } else if (!status.content()) {
      sentences.add("It has no content.");
    }
    if (!required.isEmpty()) {
      sentences.add("It must have " + fields(required, "and") + ".");
    }
    if (!optional.isEmpty()) {
      sentences.add("It can have " + fields(optional, "or") + ".");
    }
    if (status.cacheable()) {
      sentences.add("A cache may store it even if no header field says so.");
    }
    return sentences;
  }

  private static String fields(List<String> names, String last) {
    return "the header field" + (names.size() == 1 ? " " : "s ") + Words.list(names, last);
  }
}
