package dev.statute.processor.compiled;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;

/**
 * What the checks know of a status code, as compiled types tell it.
 *
 * @param content whether a response with it may have content
 * @param aliases its other names
 */
public record KnownStatus(
    int code,
    String phrase,
    List<Sender> senders,
    State state,
    boolean content,
    List<String> aliases) {

  public KnownStatus {
    senders = List.copyOf(senders);
    aliases = List.copyOf(aliases);
  }

  /** Whether a final response has to follow one with this code (RFC 9110 section 15.2). */
  public boolean isInterim() {
    return StatusClass.of(code) == StatusClass.INFORMATIONAL;
  }

  /** Whether it has not come out of use, and has come into it. */
  public boolean isInUse() {
    return state == State.CURRENT || state == State.TEMPORARY;
  }

  /** Whether servers really send it. */
  public boolean isSent() {
    return senders.contains(Sender.ORIGIN) || senders.contains(Sender.GATEWAY);
  }

  /** Whether it is a sound answer to a request: final, current, and really sent by servers. */
  public boolean isFitForResponses() {
    return !isInterim() && state == State.CURRENT && isSent();
  }
}
