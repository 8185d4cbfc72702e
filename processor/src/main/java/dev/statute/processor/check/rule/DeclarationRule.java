package dev.statute.processor.check.rule;

import dev.statute.processor.declaration.Declaration;

/** A rule about how a declaration is written. */
abstract non-sealed class DeclarationRule extends Rule<Declaration> {

  DeclarationRule(String id, Level level) {
    super(id, level);
  }
}
