package dev.statute.processor.check.rule;

/** A rule about the outcomes of a method that declares something. */
abstract non-sealed class BodyRule extends Rule<DeclaredBody> {

  BodyRule(String id, Level level) {
    super(id, level);
  }
}
