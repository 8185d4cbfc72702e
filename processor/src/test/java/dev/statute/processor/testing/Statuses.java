package dev.statute.processor.testing;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.KnownStatus;
import java.util.List;

/** Status codes as tests of the checks need them. */
public final class Statuses {

  private Statuses() {}

  /** With content, and without aliases, header fields and a reference. */
  public static KnownStatus status(int code, String phrase, State state, Sender... senders) {
    return renamed(code, phrase, List.of(), state, senders);
  }

  /** One that has had other names. */
  public static KnownStatus renamed(
      int code, String phrase, List<String> aliases, State state, Sender... senders) {
    return new KnownStatus(
        code, phrase, aliases, List.of(senders), state, true, false, List.of(), List.of(), "");
  }
}
