package dev.statute.processor.compiled;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import java.util.List;

/**
 * A status code, as the metadata of compiled types describes it: what the checks ask for, and what
 * else a spec says of it.
 *
 * @param aliases its other names
 * @param senders the kinds of senders that can produce it, at least one
 * @param content whether a response with it may have content
 * @param cacheable whether a response with it is heuristically cacheable
 * @param requiredHeaders the header fields that every response with it has to carry
 * @param optionalHeaders the header fields that its definition mentions beyond those
 * @param reference where it is defined; empty if the spec says nothing
 */
public record KnownStatus(
    int code,
    String phrase,
    List<String> aliases,
    List<Sender> senders,
    State state,
    boolean content,
    boolean cacheable,
    List<String> requiredHeaders,
    List<String> optionalHeaders,
    String reference) {

  public KnownStatus {
    aliases = List.copyOf(aliases);
    senders = List.copyOf(senders);
    requiredHeaders = List.copyOf(requiredHeaders);
    optionalHeaders = List.copyOf(optionalHeaders);
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
