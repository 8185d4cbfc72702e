package dev.statute.processor.body;

import static dev.statute.processor.body.Signal.EMPTY;
import static dev.statute.processor.body.Signal.ERROR;
import static dev.statute.processor.body.Signal.VALUE;

import java.util.Set;

/**
 * What a method of an {@code Optional}, a future or a publisher does with the signals that go
 * through it. Its argument counts only if a signal arrives that uses it: {@code
 * Optional.of(x).orElseThrow(f)} never calls {@code f}.
 */
public enum Operator {
  /** Emits its argument, which is not {@code null}. */
  EMIT(Signal.some(), Signal.some(), Signal.some(VALUE)),
  /** Emits its argument, which may be {@code null}, be empty or fail. */
  EMIT_NULLABLE(Signal.some(), Signal.some(), Signal.any()),
  /** Emits what its argument returns. */
  CALL(Signal.some(), Signal.some(), Signal.any()),
  /** Runs its argument, and emits no value, only what the argument throws. */
  START(Signal.some(), Signal.some(), Signal.some(EMPTY, ERROR)),
  /** Emits neither a value nor an error. */
  NOTHING(Signal.some(), Signal.some(), Signal.some(EMPTY)),
  /** Never emits anything. */
  NEVER(Signal.some(), Signal.some(), Signal.some()),
  /** Emits an error, which its argument is or returns. */
  FAIL(Signal.some(), Signal.some(), Signal.some(ERROR)),
  /** Its argument makes another value of each; empty stays empty, and errors pass. */
  MAP(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.some(VALUE, ERROR)),
  /** Its argument makes anything of each value; empty stays empty, and errors pass. */
  FLAT_MAP(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.any()),
  /** Its argument makes anything of each value and of {@code null}; errors pass. */
  TRANSFORM(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.any()),
  /** Its argument makes anything of values and errors. */
  HANDLE(Signal.any(), Signal.some(), Signal.any()),
  /** Its argument replaces the values; errors pass. */
  THEN(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.any()),
  /** Its argument makes an error of each value; errors pass. */
  REFUSE(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(ERROR)),
  /** Its argument makes an error of each value that is not {@code null}; others pass. */
  REFUSE_VALUE(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.some(ERROR)),
  /** Its argument replaces a missing value. */
  OR(Signal.some(EMPTY), Signal.some(VALUE, ERROR), Signal.any()),
  /** Its argument is or makes the error for a missing value. */
  OR_FAIL(Signal.some(EMPTY), Signal.some(VALUE, ERROR), Signal.some(ERROR)),
  /** Returns the value, or throws what its argument makes if there is none. */
  GET(Signal.some(EMPTY), Signal.some(VALUE), Signal.some()),
  /** Its first argument takes the value; the second one is run if there is none. */
  EITHER(Signal.any(), Signal.some(), Signal.some()),
  /** Values and errors pass; what its argument throws is an error. */
  PASS(Signal.any(), Signal.any(), Signal.some(ERROR)),
  /** Values and errors pass; its argument sees the values, and what it throws is an error. */
  PEEK(Signal.some(VALUE), Signal.any(), Signal.some(ERROR)),
  /** As {@link #PEEK}, with an argument that sees {@code null} too. */
  PEEK_NULL(Signal.some(VALUE, EMPTY), Signal.any(), Signal.some(ERROR)),
  /** As {@link #PEEK}, with an argument that sees the errors instead. */
  PEEK_ERROR(Signal.some(ERROR), Signal.any(), Signal.some(ERROR)),
  /** Values and errors pass; it waits for what its argument makes, and passes on its errors. */
  WAIT_FOR(Signal.some(VALUE, EMPTY), Signal.any(), Signal.some(ERROR)),
  /** Values and errors pass; what its argument throws may get lost. */
  SIDE_EFFECT(Signal.any(), Signal.any(), Signal.some()),
  /** Errors pass, and those values that its argument chooses. */
  FILTER(Signal.some(VALUE), Signal.any(), Signal.some(EMPTY, ERROR)),
  /** Errors pass, and some of the values. */
  SKIP(Signal.some(VALUE), Signal.any(), Signal.some(EMPTY, ERROR)),
  /** Errors pass, and the values become one plain value, even if there are none. */
  COLLECT(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(VALUE, ERROR)),
  /** Errors pass; its argument is run, and there is no value. */
  RUN(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(EMPTY, ERROR)),
  /** Its argument replaces errors, perhaps not all of them. */
  RESCUE(Signal.some(ERROR), Signal.any(), Signal.any()),
  /** Its argument makes another error of each; values pass. */
  MAP_ERROR(Signal.some(ERROR), Signal.some(VALUE, EMPTY), Signal.some(ERROR)),
  /** Waits for the value, and throws the error. */
  AWAIT(Signal.some(), Signal.some(VALUE, EMPTY), Signal.some());

  private final Set<Signal> uses;
  private final Set<Signal> passes;
  private final Set<Signal> makes;

  /**
   * @param uses the signals that use its argument
   * @param passes the signals that go on unchanged
   * @param makes the signals that it can make if its argument is used
   */
  Operator(Set<Signal> uses, Set<Signal> passes, Set<Signal> makes) {
    this.uses = uses;
    this.passes = passes;
    this.makes = makes;
  }

  /** Returns whether nothing goes through it: it is the start of a chain. */
  public boolean isSource() {
    return uses.isEmpty() && passes.isEmpty();
  }

  /**
   * The signals that use an argument.
   *
   * @param index the index of the argument
   */
  public Set<Signal> uses(int index) {
    return this == EITHER ? Signal.some(index == 0 ? VALUE : EMPTY) : uses;
  }

  /** The signals that go on unchanged. */
  public Set<Signal> passes() {
    return passes;
  }

  /** The signals that it can make if its argument is used. */
  public Set<Signal> makes() {
    return makes;
  }
}
