package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.output.Origin;

/** What one value of an annotation says about statuses, and where it stands. */
public sealed interface DeclaredStatus {

  Origin origin();

  /** Whether it may stand for any success. */
  default boolean mayBeAnySuccess() {
    return this instanceof Range range
        ? range.of() == StatusClass.SUCCESSFUL
        : !(this instanceof Code);
  }

  /** A status code, valid or not. */
  record Code(int code, Origin origin) implements DeclaredStatus {}

  /** All codes of a class, as in {@code 4XX}. */
  record Range(StatusClass of, Origin origin) implements DeclaredStatus {}

  /** Every status that is not declared otherwise. */
  record Default(Origin origin) implements DeclaredStatus {}

  /** A text that is none of these. */
  record Malformed(String text, Origin origin) implements DeclaredStatus {}

  /** A value that cannot be read, so it may be anything. */
  record Unread(Origin origin) implements DeclaredStatus {}
}
