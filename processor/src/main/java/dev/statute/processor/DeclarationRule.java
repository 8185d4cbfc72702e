package dev.statute.processor;

/** A rule about how a declaration is written. */
abstract non-sealed class DeclarationRule extends Rule<Declaration> {

  DeclarationRule(String id, Level level) {
    super(id, level);
  }
}
