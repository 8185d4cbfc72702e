package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What to write for a code.
 *
 * @param lines Java
 * @param advice what to know about the lines; empty for nothing
 */
record Usage(List<String> lines, String advice) {

  private static final String ORIGIN = "";
  private static final String GATEWAY = "GATEWAY";
  private static final String CLIENT = "CLIENT";

  /** The first code that a service throws: what is below is a result. */
  private static final int THROWN = 300;

  /**
   * @param packageName the package of the generated types
   * @param others the codes of other vendors with the same number
   */
  static Usage of(String packageName, Entry entry, List<Entry> others) {
    Status status = entry.status();
    List<Sender> senders = status.senders();
    if (status.state() != State.CURRENT && status.state() != State.TEMPORARY) {
      return constant(entry, "Write a code that is in use. The constant is for what still has it.");
    }
    if (status.statusClass() == StatusClass.INFORMATIONAL) {
      return constant(
          entry, "Declare the code of the final response. The server software sends this one.");
    }
    if (senders.contains(Sender.ORIGIN)) {
      return new Usage(lines(packageName, entry, ORIGIN), advice(entry, others));
    }
    if (senders.contains(Sender.GATEWAY)) {
      return new Usage(
          lines(packageName, entry, GATEWAY),
          "Only a gateway declares it like this; what calls through one has role = Role.CLIENT. A"
              + " service declares a code that it sends itself.");
    }
    return senders.contains(Sender.CLIENT)
        ? new Usage(
            lines(packageName, entry, CLIENT), "Only a client declares it: no server sends it.")
        : constant(
            entry,
            "Declare the code that is sent instead, if there is one. The constant is for what reads"
                + " logs and settings.");
  }

  /** About a code that a service sends. */
  private static String advice(Entry entry, List<Entry> others) {
    String client =
        entry.vendor().isRegistry() ? "" : "What calls such a service has role = Role.CLIENT.";
    return others.stream().anyMatch(other -> other.vendor().isRegistry())
        ? client + " The number has a registered meaning, too: a client cannot know which is meant."
        : client;
  }

  private static Usage constant(Entry entry, String advice) {
    return new Usage(List.of(entry.constant()), advice);
  }

  private static List<String> lines(String packageName, Entry entry, String role) {
    String holder = entry.vendor().type();
    String name = entry.status().name().constant();
    List<String> lines = new ArrayList<>();
    lines.add(
        "import static %s.%s.%s.%s;".formatted(packageName, holder, CatalogueShape.CODES, name));
    if (!role.isEmpty()) {
      lines.add("@TargetVendor(value = %s.class, role = Role.%s)".formatted(holder, role));
    } else if (!entry.vendor().isRegistry()) {
      lines.add("@TargetVendor(" + holder + ".class)");
    }
    lines.add("@Returns(" + name + ")");
    if (role.isEmpty() && entry.status().exception() && entry.code() >= THROWN) {
      List<String> arguments = new ArrayList<>(entry.status().headers().parameters().values());
      arguments.add("detail");
      lines.add("throw new %s(%s);".formatted(entry.exception(), String.join(", ", arguments)));
    }
    lines.add(entry.constant());
    return lines;
  }
}
