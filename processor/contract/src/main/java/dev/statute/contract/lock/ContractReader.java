package dev.statute.contract.lock;

import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Route;
import dev.statute.contract.link.Source;
import dev.statute.contract.text.JsonText;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads of a {@code contract.json} what a lock would have kept. */
final class ContractReader {

  private ContractReader() {}

  /**
   * Reads the text of a file.
   *
   * @param name how messages call the file
   * @throws IllegalArgumentException with a message for the user, if it is no contract
   */
  static Lock read(String name, String text) {
    int format;
    try {
      Map<?, ?> root = JsonText.object(text);
      format = JsonText.member(root, "format", Number.class).intValue();
      if (format == LinkedProgram.FORMAT) {
        return lock(root);
      }
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          name + ": this is no contract.json: " + wrong.getMessage(), wrong);
    }
    throw new IllegalArgumentException(
        "%s: this version of Statute reads the format %d, and not %d; update Statute"
            .formatted(name, LinkedProgram.FORMAT, format));
  }

  private static Lock lock(Map<?, ?> root) {
    SortedMap<Route, SortedMap<Integer, LockMark>> endpoints = new TreeMap<>();
    for (Map<?, ?> endpoint : JsonText.objects(root, "endpoints")) {
      Route route =
          new Route(
              JsonText.member(endpoint, "method", String.class),
              JsonText.member(endpoint, "path", String.class));
      SortedMap<Integer, LockMark> codes =
          endpoints.computeIfAbsent(Lock.locked(route), key -> new TreeMap<>());
      for (Map<?, ?> status : JsonText.objects(endpoint, "statuses")) {
        int code = JsonText.member(status, "code", Number.class).intValue();
        codes.merge(code, mark(status), LockMark::or);
      }
    }
    return new Lock(endpoints);
  }

  private static LockMark mark(Map<?, ?> status) {
    if (status.containsKey("undeclared")) {
      return LockMark.UNDECLARED;
    }
    for (String each : JsonText.items(status, "sources", String.class)) {
      Source source = Source.valueOf(each.toUpperCase(Locale.ROOT));
      if (source.isSure() || source == Source.IMPLIED) {
        return LockMark.CERTAIN;
      }
    }
    return LockMark.MAYBE;
  }
}
