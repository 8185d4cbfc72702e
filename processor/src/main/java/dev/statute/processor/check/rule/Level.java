package dev.statute.processor.check.rule;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/** How much is made of what a check finds. */
public enum Level {
  /** It stops the build. */
  ERROR(Kind.ERROR),
  WARNING(Kind.WARNING),
  NOTE(Kind.NOTE),
  /** It is not looked for. */
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
