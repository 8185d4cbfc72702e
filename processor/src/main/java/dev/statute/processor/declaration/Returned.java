package dev.statute.processor.declaration;

/** What the return type of a handler says about its responses. */
public sealed interface Returned {

  /** The type is {@code void}. */
  record Nothing() implements Returned {}

  /**
   * A value that becomes the content.
   *
   * @param later whether it is there later, or perhaps never
   */
  record Value(boolean later) implements Returned {}

  /**
   * A value with a status of its own.
   *
   * @param hasContent whether it is known to hold content
   * @param later whether it is there later, or perhaps never
   */
  record Carrier(boolean hasContent, boolean later) implements Returned {}

  /** The type allows anything. */
  record Unknown() implements Returned {}

  /** Returns whether a value is there as soon as the method returns. */
  default boolean isValueNow() {
    return (this instanceof Value value && !value.later())
        || (this instanceof Carrier carrier && !carrier.later());
  }

  /** Returns whether its responses are known to have content. */
  default boolean hasContent() {
    return this instanceof Value || (this instanceof Carrier carrier && carrier.hasContent());
  }
}
