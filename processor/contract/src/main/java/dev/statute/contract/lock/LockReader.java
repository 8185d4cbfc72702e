package dev.statute.contract.lock;

import dev.statute.contract.link.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code statute.lock}, or a {@code contract.json} in its place. */
public final class LockReader {

  private static final Pattern HEADER = Pattern.compile("# statute\\.lock (\\d+)");
  private static final Pattern LINE =
      Pattern.compile("(?<verb>\\S+) (?<path>\\S+)(?<codes>( -?\\d+[?!]?)*)");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  private final String name;
  private final SortedMap<Route, SortedMap<Integer, LockMark>> endpoints = new TreeMap<>();
  private final Map<Route, Integer> lines = new HashMap<>();

  private LockReader(String name) {
    this.name = name;
  }

  /**
   * Reads the text of a file. Its lines may end as those of any system.
   *
   * @param name how messages call the file
   * @throws IllegalArgumentException with a message for the user, if it is none of the two
   */
  public static Lock read(String name, String text) {
    return text.stripLeading().startsWith("{")
        ? ContractReader.read(name, text)
        : new LockReader(name).lock(text.lines().toList());
  }

  private Lock lock(List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      if (CONFLICT.matcher(all.get(i)).matches()) {
        throw wrong(i + 1, "a merge conflict is not resolved; resolve it, or write the file anew");
      }
    }
    header(all.isEmpty() ? "" : all.get(0));
    for (int i = 1; i < all.size(); i++) {
      String line = all.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        endpoint(i + 1, line);
      }
    }
    return new Lock(endpoints);
  }

  private void header(String line) {
    Matcher header = HEADER.matcher(line.strip());
    if (!header.matches()) {
      throw wrong(1, "the first line is not \"" + Lock.HEADER + "\"; write the file anew");
    }
    if (!line.strip().equals(Lock.HEADER)) {
      throw wrong(
          1,
          "this version of Statute reads the format 1, and not %s; update Statute"
              .formatted(header.group(1)));
    }
  }

  private void endpoint(int number, String line) {
    Matcher endpoint = LINE.matcher(line);
    if (!endpoint.matches()) {
      throw wrong(
          number,
          "\"%s\" is not a method, a path and codes, such as \"POST /orders 201 400? 409!\""
              .formatted(line));
    }
    Route route = new Route(endpoint.group("verb"), endpoint.group("path"));
    Integer before = lines.putIfAbsent(route, number);
    if (before != null) {
      throw wrong(
          number, "%s stands in line %d, too; write the file anew".formatted(route, before));
    }
    endpoints.put(route, codes(Objects.requireNonNull(endpoint.group("codes")).strip()));
  }

  private static SortedMap<Integer, LockMark> codes(String text) {
    SortedMap<Integer, LockMark> codes = new TreeMap<>();
    if (!text.isEmpty()) {
      for (String word : text.split(" ")) {
        String code = word.replaceAll("[?!]", "");
        codes.put(Integer.parseInt(code), mark(word.substring(code.length())));
      }
    }
    return codes;
  }

  private static LockMark mark(String suffix) {
    return switch (suffix) {
      case "?" -> LockMark.MAYBE;
      case "!" -> LockMark.UNDECLARED;
      default -> LockMark.CERTAIN;
    };
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(name + ":" + line + ": " + what);
  }
}
