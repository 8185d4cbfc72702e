/**
 * The annotations of Statute: those that a service uses in {@link dev.statute}, and those that the
 * processor puts on generated types in {@link dev.statute.meta}.
 */
module dev.statute {
  exports dev.statute;
  exports dev.statute.meta;
}
