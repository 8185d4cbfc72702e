package dev.statute.processor.check.rule;

/** A rule about a constant that some code compares a value with. */
abstract non-sealed class ComparisonRule extends Rule<ComparedAlias> {

  ComparisonRule(String id, Level level) {
    super(id, level);
  }
}
