package dev.statute.processor.compiled;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;

/**
 * A status code, as the metadata of compiled types describes it.
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

  /**
   * Returns whether a response with this code is followed by a final one (RFC 9110 section 15.2).
   */
  public boolean isInterim() {
    return StatusClass.of(code) == StatusClass.INFORMATIONAL;
  }

  /** Returns whether the code is in use now, if only for a limited time. */
  public boolean isInUse() {
    return state == State.CURRENT || state == State.TEMPORARY;
  }

  /** Returns whether an origin server or a gateway sends it. */
  public boolean isSent() {
    return senders.contains(Sender.ORIGIN) || senders.contains(Sender.GATEWAY);
  }

  /** Returns whether a response to a request can have it: it is final, current, and sent. */
  public boolean isFitForResponses() {
    return !isInterim() && state == State.CURRENT && isSent();
  }
}
