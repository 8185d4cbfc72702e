package dev.statute.processor.check.rule;

import java.util.List;
import java.util.Optional;

/**
 * A rule about a single code. The rules are asked in the order of their checks, up to the first
 * that finds something.
 */
abstract non-sealed class CodeRule extends Rule<StatusUse> {

  CodeRule(String id, Level level) {
    super(id, level);
  }

  abstract Optional<Finding> findOne(StatusUse use);

  @Override
  final List<Finding> find(StatusUse use) {
    Optional<Finding> found = findOne(use);
    return found.isPresent() ? List.of(found.get()) : List.of();
  }

  /** Returns whether it holds for any number that is used as a status code, sent or not. */
  boolean isAboutNumbers() {
    return false;
  }
}
