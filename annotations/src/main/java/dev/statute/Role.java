package dev.statute;

/**
 * The part that a piece of code plays in an exchange of HTTP messages.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-3">RFC 9110, section 3, Terminology
 *     and Core Concepts</a>
 */
public enum Role {
  /** An origin server: it can originate authoritative responses (RFC 9110 section 3.6). */
  ORIGIN,

  /**
   * An intermediary, such as a gateway or a proxy: it forwards requests to other servers (RFC 9110
   * section 3.7).
   */
  GATEWAY,

  /**
   * A client: it sends requests and receives the status codes of all servers on the way (RFC 9110
   * section 3.3).
   */
  CLIENT
}
