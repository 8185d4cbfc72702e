package dev.statute.processor.check.rule;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/** How the findings of a check are reported. */
public enum Level {
  /** Fails the build. */
  ERROR(Kind.ERROR),
  WARNING(Kind.WARNING),
  NOTE(Kind.NOTE),
  /** The check is not run. */
  OFF(Kind.OTHER);

  private final Kind kind;

  Level(Kind kind) {
    this.kind = kind;
  }

  /** The name in options and documents. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }
}
