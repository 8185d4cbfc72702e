package dev.statute.contract.lock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Route;
import dev.statute.contract.link.Source;
import java.util.Locale;
import java.util.Objects;
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
      JsonObject root = JsonParser.parseString(text).getAsJsonObject();
      format = member(root, "format").getAsInt();
      if (format == LinkedProgram.FORMAT) {
        return lock(root);
      }
    } catch (JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException wrong) {
      throw new IllegalArgumentException(
          name + ": this is no contract.json: " + wrong.getMessage(), wrong);
    }
    throw new IllegalArgumentException(
        "%s: this version of Statute reads the format %d, and not %d; update Statute"
            .formatted(name, LinkedProgram.FORMAT, format));
  }

  private static Lock lock(JsonObject root) {
    SortedMap<Route, SortedMap<Integer, LockMark>> endpoints = new TreeMap<>();
    for (JsonElement each : member(root, "endpoints").getAsJsonArray()) {
      JsonObject endpoint = each.getAsJsonObject();
      Route route =
          new Route(
              member(endpoint, "method").getAsString(), member(endpoint, "path").getAsString());
      SortedMap<Integer, LockMark> codes =
          endpoints.computeIfAbsent(Lock.locked(route), key -> new TreeMap<>());
      for (JsonElement item : member(endpoint, "statuses").getAsJsonArray()) {
        JsonObject status = item.getAsJsonObject();
        codes.merge(member(status, "code").getAsInt(), mark(status), LockMark::or);
      }
    }
    return new Lock(endpoints);
  }

  private static LockMark mark(JsonObject status) {
    if (status.has("undeclared")) {
      return LockMark.UNDECLARED;
    }
    for (JsonElement each : member(status, "sources").getAsJsonArray()) {
      Source source = Source.valueOf(each.getAsString().toUpperCase(Locale.ROOT));
      if (source.isSure() || source == Source.IMPLIED) {
        return LockMark.CERTAIN;
      }
    }
    return LockMark.MAYBE;
  }

  private static JsonElement member(JsonObject object, String name) {
    if (!object.has(name)) {
      throw new JsonParseException("the member \"" + name + "\" is missing");
    }
    return Objects.requireNonNull(object.get(name));
  }
}
