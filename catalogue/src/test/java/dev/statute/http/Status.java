package dev.statute.http;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;

/** What is known about a status code, be it from the facts or from the compiled catalogue. */
record Status(
    String vendor,
    int code,
    String phrase,
    List<String> aliases,
    List<Sender> senders,
    State state,
    boolean content,
    List<String> requiredHeaders,
    List<String> optionalHeaders,
    boolean cacheable) {

  boolean isCalled(String name) {
    return phrase.equals(name) || aliases.contains(name);
  }
}
