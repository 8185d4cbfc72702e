package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.output.Anchor;

/** One value of an annotation that declares statuses. */
public sealed interface DeclaredStatus {

  Anchor anchor();

  /** Returns whether it may mean any success. */
  default boolean mayBeAnySuccess() {
    return this instanceof Range range
        ? range.of() == StatusClass.SUCCESSFUL
        : !(this instanceof Code);
  }

  /** A status code, valid or not. */
  record Code(int code, Anchor anchor) implements DeclaredStatus {}

  /** All codes of a class, as in {@code 4XX}. */
  record Range(StatusClass of, Anchor anchor) implements DeclaredStatus {}

  /** Every status that is not declared otherwise. */
  record Default(Anchor anchor) implements DeclaredStatus {}

  /** A text that is no status. */
  record Malformed(String text, Anchor anchor) implements DeclaredStatus {}

  /** A value that cannot be read, so it may be anything. */
  record Unread(Anchor anchor) implements DeclaredStatus {}
}
