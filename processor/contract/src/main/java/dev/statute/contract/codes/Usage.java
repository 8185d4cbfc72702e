package dev.statute.contract.codes;

import dev.statute.meta.Sender;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What to write for a code.
 *
 * @param parts Java, each part for a place of its own
 * @param advice what to know about them
 */
record Usage(List<Part> parts, String advice) {

  private static final String ORIGIN = "";
  private static final String GATEWAY = "GATEWAY";
  private static final String CLIENT = "CLIENT";

  private static final String NEAREST =
      "On a method, @TargetVendor replaces that of the type and the package.";

  /** The first code that a service throws: what is below is a result. */
  private static final int THROWN = 300;

  /**
   * Lines of Java.
   *
   * @param label what they are for
   */
  record Part(String label, List<String> lines) {}

  /**
   * @param packageName the package of the generated types
   * @param others the codes of other vendors with the same number
   */
  static Usage of(String packageName, Entry entry, List<Entry> others) {
    Status status = entry.status();
    if (!status.known().isInUse()) {
      return constant(entry, "Write a code that is in use. The constant is for what still has it.");
    }
    if (entry.isResponse() && status.statusClass() == StatusClass.INFORMATIONAL) {
      return constant(
          entry, "Declare the code of the final response. The server software sends this one.");
    }
    if (entry.isFrom(Sender.ORIGIN)) {
      return new Usage(parts(packageName, entry, ORIGIN), advice(entry, others));
    }
    if (entry.isFrom(Sender.GATEWAY)) {
      return new Usage(
          parts(packageName, entry, GATEWAY),
          "A service behind the gateway does not declare it; what calls through the gateway has role"
              + " = Role.CLIENT. "
              + NEAREST);
    }
    return entry.isFrom(Sender.CLIENT)
        ? new Usage(
            parts(packageName, entry, CLIENT),
            "Only a client declares it: no server sends it. " + NEAREST)
        : constant(
            entry,
            "Declare the code that is sent instead, if there is one. The constant is for what reads"
                + " logs and settings.");
  }

  /** About a code that a service sends. */
  private static String advice(Entry entry, List<Entry> others) {
    List<String> sentences = new ArrayList<>();
    if (!entry.vendor().isRegistry()) {
      sentences.add(
          "This is for the service that sends it. What calls that service writes "
              + target(entry, CLIENT)
              + ", and throws nothing.");
      sentences.add(NEAREST);
    }
    if (others.stream().anyMatch(other -> other.vendor().isRegistry())) {
      sentences.add(
          "The number has a registered meaning, too: a client cannot know which is meant.");
    }
    return String.join(" ", sentences);
  }

  private static Usage constant(Entry entry, String advice) {
    return new Usage(List.of(inCode(entry)), advice);
  }

  private static Part inCode(Entry entry) {
    return new Part("in code", List.of(entry.constant()));
  }

  private static List<Part> parts(String packageName, Entry entry, String role) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("declare", declaration(packageName, entry, role)));
    if (role.isEmpty() && entry.status().exception() && entry.code() >= THROWN) {
      List<String> arguments = new ArrayList<>(entry.status().headers().parameters().values());
      arguments.add("detail");
      String list = String.join(", ", arguments);
      parts.add(new Part("throw", List.of("throw new %s(%s);".formatted(entry.exception(), list))));
    }
    parts.add(inCode(entry));
    return parts;
  }

  private static List<String> declaration(String packageName, Entry entry, String role) {
    String holder = entry.vendor().type();
    String name = entry.status().name().constant();
    List<String> lines = new ArrayList<>();
    lines.add(
        "import static %s.%s.%s.%s;".formatted(packageName, holder, CatalogueShape.CODES, name));
    if (!role.isEmpty() || !entry.vendor().isRegistry()) {
      lines.add(target(entry, role));
    }
    lines.add("@Returns(" + name + ")");
    return lines;
  }

  private static String target(Entry entry, String role) {
    String holder = entry.vendor().type();
    return role.isEmpty()
        ? "@TargetVendor(" + holder + ".class)"
        : "@TargetVendor(value = %s.class, role = Role.%s)".formatted(holder, role);
  }
}
