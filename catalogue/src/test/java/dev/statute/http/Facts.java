package dev.statute.http;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of {@code facts/statuses.csv} and {@code facts/more-statuses.csv}, mapped as {@code
 * facts/README.md} says, with the headers of {@code facts/more-headers.csv}.
 */
final class Facts {

  /** A row, and the entry that it describes, alone or with others. */
  record Fact(Status status, String name, List<String> pageNames) {
    @Override
    public String toString() {
      return status.code() + " " + status.vendor() + " " + name;
    }
  }

  static final List<Fact> FACTS = read();

  private Facts() {}

  /** Returns the entries, one for each vendor and code. */
  static List<Status> statuses() {
    return FACTS.stream().map(Fact::status).distinct().toList();
  }

  private static List<Fact> read() {
    Map<String, List<Map<String, String>>> entries = new LinkedHashMap<>();
    List<Map<String, String>> found = new ArrayList<>(Csv.read("/facts/statuses.csv"));
    found.addAll(Csv.read("/facts/more-statuses.csv"));
    for (Map<String, String> row : found) {
      if (!row.get("state").equals("unsubstantiated") || row.get("vendor").equals("informal")) {
        String key = row.get("vendor") + " " + row.get("code");
        entries.computeIfAbsent(key, unused -> new ArrayList<>()).add(row);
      }
    }
    return entries.values().stream().flatMap(Facts::facts).toList();
  }

  private static Stream<Fact> facts(List<Map<String, String>> rows) {
    rows.sort(Comparator.comparing(row -> !row.get("state").equals("current")));
    Status status = status(rows.get(0), rows.subList(1, rows.size()));
    return rows.stream().map(row -> new Fact(status, row.get("name"), pageNames(row)));
  }

  private static Status status(Map<String, String> row, List<Map<String, String>> others) {
    int code = Integer.parseInt(row.get("code"));
    boolean ietf = row.get("vendor").equals("ietf");
    List<String> aliases = new ArrayList<>(parts(row.get("aliases")));
    others.forEach(other -> aliases.add(other.get("name")));
    String phrase = row.get("name");
    if (phrase.startsWith("(")) {
      phrase = ietf ? aliases.remove(0) : phrase.substring(1, phrase.length() - 1);
    }
    List<String> headers = parts(row.get("headers"));
    return new Status(
        row.get("vendor"),
        code,
        phrase,
        List.copyOf(aliases),
        ietf && (code == 203 || code == 502 || code == 504)
            ? List.of(Sender.ORIGIN, Sender.GATEWAY)
            : List.of(sender(row.get("sender"))),
        state(row.get("state"), code),
        !row.get("content").equals("none"),
        headers.stream().filter(Facts::isBare).toList(),
        Stream.concat(
                headers.stream().filter(header -> !isBare(header)).map(Facts::bare), more(row))
            .toList(),
        row.get("cacheable").equals("yes"));
  }

  private static Stream<String> more(Map<String, String> row) {
    return Csv.read("/facts/more-headers.csv").stream()
        .filter(more -> more.get("code").equals(row.get("code")))
        .filter(more -> more.get("vendor").equals(row.get("vendor")))
        .map(more -> more.get("header"));
  }

  private static Sender sender(String sender) {
    return switch (sender) {
      case "origin" -> Sender.ORIGIN;
      case "gateway", "intercepting-proxy" -> Sender.GATEWAY;
      case "log-only" -> Sender.LOG;
      case "internal" -> Sender.INTERNAL;
      case "client" -> Sender.CLIENT;
      default -> throw new IllegalStateException(sender);
    };
  }

  private static State state(String state, int code) {
    return switch (state) {
      case "current" -> State.CURRENT;
      case "deprecated" -> State.DEPRECATED;
      case "obsolete" -> State.OBSOLETE;
      case "experimental/temporary" -> State.TEMPORARY;
      case "historic-proposal", "unsubstantiated" -> State.PROPOSED;
      case "reserved/unused" -> reserved(code);
      default -> throw new IllegalStateException(state);
    };
  }

  private static State reserved(int code) {
    return switch (code) {
      case 306 -> State.UNUSED;
      case 402 -> State.CURRENT;
      case 418 -> State.RESERVED;
      default -> throw new IllegalStateException("reserved: " + code);
    };
  }

  /** Returns whether a header has no mark, which means that every response carries it. */
  private static boolean isBare(String header) {
    return header.equals(bare(header));
  }

  private static String bare(String header) {
    return header.replaceAll("[?~*\\[].*", "");
  }

  private static List<String> pageNames(Map<String, String> row) {
    return parts(row.get("page_name")).stream()
        .map(name -> name.replaceAll("^\\d+|\\([^)]*\\)", " ").strip())
        .toList();
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
