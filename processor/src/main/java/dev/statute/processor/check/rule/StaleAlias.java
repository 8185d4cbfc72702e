package dev.statute.processor.check.rule;

import dev.statute.processor.body.StatusAlias;
import java.util.List;

/** A comparison with a deprecated constant, which its enum never finds by the code. */
final class StaleAlias extends ComparisonRule {

  private static final String EQUAL =
      "%1$s.%2$s is a deprecated alias: %1$s.%3$s(%4$d) is %5$s, so this comparison is never true"
          + " for it; compare with %5$s, or compare %6$s()";

  private static final String UNEQUAL =
      "%1$s.%2$s is a deprecated alias: %1$s.%3$s(%4$d) is %5$s, so this comparison is always true"
          + " for it; compare with %5$s, or compare %6$s()";

  private static final String LABEL =
      "%1$s.%2$s is a deprecated alias: %1$s.%3$s(%4$d) is %5$s, so this label never matches it;"
          + " write %5$s, or switch over %6$s()";

  private static final String ENTRY =
      "%1$s.%2$s is a deprecated alias: %1$s.%3$s(%4$d) is %5$s, so a look-up with it never finds"
          + " this entry; write %5$s, or use %6$s()";

  private static final String LOOK_UP =
      "%1$s.%2$s is a deprecated alias: %1$s.%3$s(%4$d) is %5$s, so this look-up never finds it;"
          + " look for %5$s, or use %6$s()";

  StaleAlias() {
    super("stale-alias", Level.WARNING);
  }

  @Override
  List<Finding> find(ComparedAlias subject) {
    StatusAlias alias = subject.alias();
    return List.of(
        Finding.of(
            Check.STALE_ALIAS,
            subject.anchor(),
            text(subject),
            alias.type(),
            alias.name(),
            alias.lookUp(),
            alias.code(),
            alias.current(),
            alias.number()));
  }

  private static String text(ComparedAlias subject) {
    return switch (subject.how()) {
      case EQUAL -> EQUAL;
      case UNEQUAL -> UNEQUAL;
      case LABEL -> LABEL;
      case ENTRY -> ENTRY;
      case LOOK_UP -> LOOK_UP;
    };
  }
}
