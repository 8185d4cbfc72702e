package dev.statute.processor.check.rule;

import java.util.List;
import java.util.Locale;

/**
 * A rule about a whole program. A compiler sees only some of its files, so {@code statute-contract}
 * applies it to class files; its id, level and text are here, beside those of the other rules.
 */
abstract non-sealed class ProgramRule extends Rule<Object> {

  private final String template;

  ProgramRule(String id, Level level, String template) {
    super(id, level);
    this.template = template;
  }

  final String text(Object... arguments) {
    return String.format(Locale.ROOT, template, arguments);
  }

  @Override
  final List<Finding> find(Object subject) {
    return List.of();
  }
}
