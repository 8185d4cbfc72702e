/**
 * What a service writes, in {@link dev.statute}, and the facts about generated types that the
 * processor leaves there for itself, in {@link dev.statute.meta}.
 */
module dev.statute {
  exports dev.statute;
  exports dev.statute.meta;
}
