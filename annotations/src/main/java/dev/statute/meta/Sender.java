package dev.statute.meta;

/** A kind of sender of a status code. */
public enum Sender {
  /** An origin server, such as an application. */
  ORIGIN,

  /** A gateway, proxy, load balancer or content delivery network in front of the origin server. */
  GATEWAY,

  /** Never sent: a server writes it to its log for a response that could not be delivered. */
  LOG,

  /** Never sent: a server uses it internally and sends another code. */
  INTERNAL,

  /** Not sent by a server: a client library or the client's machine produces it. */
  CLIENT
}
