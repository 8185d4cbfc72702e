package dev.statute.contract.suggest;

/** What comes of reading a source file. */
sealed interface SourceRead permits ParsedSource, SourceRead.NotReadable {

  /** It cannot be read as Java. */
  record NotReadable(String reason) implements SourceRead {}
}
