package dev.statute.meta;

/** Who can produce a status code. */
public enum Sender {
  /** An origin server, which is what an application is. */
  ORIGIN,

  /** A gateway, proxy, load balancer or content delivery network in front of the origin server. */
  GATEWAY,

  /**
   * Nobody sends it: a server writes it into its log about a response that could not be delivered.
   */
  LOG,

  /** Nobody sends it: a server uses it within itself and puts another code on the wire. */
  INTERNAL,

  /** A client library or the client's machine makes it up; no server sent it. */
  CLIENT
}
