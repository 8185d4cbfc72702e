package dev.statute.meta;

/** The state of a status code in its life cycle. */
public enum State {
  /** In use. */
  CURRENT,

  /** Registered for a limited time. */
  TEMPORARY,

  /** Kept out of use by the registry, because something unregistered already uses the number. */
  RESERVED,

  /** Still defined, but should no longer be used. */
  DEPRECATED,

  /** Defined by a document or product that has been withdrawn. */
  OBSOLETE,

  /** No longer defined; the number is kept out of use. */
  UNUSED,

  /** Proposed or reported, but never adopted. */
  PROPOSED
}
