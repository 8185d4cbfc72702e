package dev.statute.meta;

/** Where a status code stands in its life. */
public enum State {
  /** In use. */
  CURRENT,

  /** Registered for a limited time. */
  TEMPORARY,

  /** Kept out of use by the registry, because something unregistered already uses the number. */
  RESERVED,

  /** Still defined, and not to be used any more. */
  DEPRECATED,

  /** Defined by a document or product that has been withdrawn. */
  OBSOLETE,

  /** Was defined once; the number is kept out of use. */
  UNUSED,

  /** Proposed or told of, and never adopted. */
  PROPOSED
}
