package dev.statute.processor.body;

import static dev.statute.processor.body.Signal.EMPTY;
import static dev.statute.processor.body.Signal.ERROR;
import static dev.statute.processor.body.Signal.VALUE;

import java.util.Set;

/**
 * What a method of an {@code Optional}, a future or a publisher makes of what goes through it. Its
 * argument counts only if something comes that it is used for: {@code
 * Optional.of(x).orElseThrow(f)} never comes to {@code f}.
 */
public enum Operator {
  /** It brings its argument, which is there. */
  BRING(Signal.some(), Signal.some(), Signal.some(VALUE)),
  /** It brings its argument, which may be {@code null}, empty or fail. */
  BRING_PERHAPS(Signal.some(), Signal.some(), Signal.any()),
  /** It brings what its argument gives. */
  CALL(Signal.some(), Signal.some(), Signal.any()),
  /** It runs its argument, and brings no value, but what that throws. */
  START(Signal.some(), Signal.some(), Signal.some(EMPTY, ERROR)),
  /** It brings neither a value nor an error. */
  NOTHING(Signal.some(), Signal.some(), Signal.some(EMPTY)),
  /** It never brings anything. */
  NEVER(Signal.some(), Signal.some(), Signal.some()),
  /** It brings an error, which its argument is or gives. */
  FAIL(Signal.some(), Signal.some(), Signal.some(ERROR)),
  /** Its argument makes another value of each; what is empty stays so, and errors pass. */
  MAP(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.some(VALUE, ERROR)),
  /** Its argument makes something else of each value; what is empty stays so, and errors pass. */
  FLAT_MAP(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.any()),
  /** Its argument makes something else of each value, and of {@code null}; errors pass. */
  TRANSFORM(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.any()),
  /** Its argument makes something else of values and errors. */
  HANDLE(Signal.any(), Signal.some(), Signal.any()),
  /** Its argument comes in place of the values; errors pass. */
  THEN(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.any()),
  /** Its argument makes an error of each value; errors pass. */
  REFUSE(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(ERROR)),
  /** Its argument makes an error of each value that is not {@code null}; others pass. */
  REFUSE_VALUE(Signal.some(VALUE), Signal.some(EMPTY, ERROR), Signal.some(ERROR)),
  /** Its argument stands in where there is no value. */
  OR(Signal.some(EMPTY), Signal.some(VALUE, ERROR), Signal.any()),
  /** Its argument is or makes the error where there is no value. */
  OR_FAIL(Signal.some(EMPTY), Signal.some(VALUE, ERROR), Signal.some(ERROR)),
  /** It gives the value, or throws what its argument makes where there is none. */
  GET(Signal.some(EMPTY), Signal.some(VALUE), Signal.some()),
  /** Its first argument takes the value; the second one is run where there is none. */
  EITHER(Signal.any(), Signal.some(), Signal.some()),
  /** Values and errors pass; what its argument throws is an error. */
  PASS(Signal.any(), Signal.any(), Signal.some(ERROR)),
  /** The same, with an argument that sees the values. */
  PEEK(Signal.some(VALUE), Signal.any(), Signal.some(ERROR)),
  /** The same, with an argument that sees the values and {@code null}. */
  PEEK_NULL(Signal.some(VALUE, EMPTY), Signal.any(), Signal.some(ERROR)),
  /** The same, with an argument that sees the errors. */
  PEEK_ERROR(Signal.some(ERROR), Signal.any(), Signal.some(ERROR)),
  /** Values and errors pass; its argument makes something of them whose errors are waited for. */
  WAIT_FOR(Signal.some(VALUE, EMPTY), Signal.any(), Signal.some(ERROR)),
  /** Values and errors pass; what its argument throws gets lost, or not, as it happens. */
  BESIDE(Signal.any(), Signal.any(), Signal.some()),
  /** Errors pass, and those values that its argument chooses. */
  FILTER(Signal.some(VALUE), Signal.any(), Signal.some(EMPTY, ERROR)),
  /** Errors pass, and a part of the values. */
  SKIP(Signal.some(VALUE), Signal.any(), Signal.some(EMPTY, ERROR)),
  /** Errors pass, and the values become one that is plain, even if there are none. */
  COLLECT(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(VALUE, ERROR)),
  /** Errors pass; its argument is run, and there is no value. */
  RUN(Signal.some(VALUE, EMPTY), Signal.some(ERROR), Signal.some(EMPTY, ERROR)),
  /** Its argument stands in where there is an error, perhaps not for each. */
  RESCUE(Signal.some(ERROR), Signal.any(), Signal.any()),
  /** Its argument makes another error of each; values pass. */
  MAP_ERROR(Signal.some(ERROR), Signal.some(VALUE, EMPTY), Signal.some(ERROR)),
  /** It waits for the value, and throws the error. */
  AWAIT(Signal.some(), Signal.some(VALUE, EMPTY), Signal.some());

  private final Set<Signal> uses;
  private final Set<Signal> passes;
  private final Set<Signal> makes;

  /**
   * @param uses for what its argument is used
   * @param passes what goes on as it came
   * @param makes what it can make, if its argument is used
   */
  Operator(Set<Signal> uses, Set<Signal> passes, Set<Signal> makes) {
    this.uses = uses;
    this.passes = passes;
    this.makes = makes;
  }

  /**
   * Whether nothing goes through it: it is where something comes from.
   *
   * @return whether it is a source
   */
  public boolean isSource() {
    return uses.isEmpty() && passes.isEmpty();
  }

  /**
   * For what an argument is used.
   *
   * @param index which argument, counted from 0
   * @return what has to come
   */
  public Set<Signal> uses(int index) {
    return this == EITHER ? Signal.some(index == 0 ? VALUE : EMPTY) : uses;
  }

  /**
   * What goes on as it came.
   *
   * @return a part of what comes
   */
  public Set<Signal> passes() {
    return passes;
  }

  /**
   * What it can make, if its argument is used.
   *
   * @return what may come out besides
   */
  public Set<Signal> makes() {
    return makes;
  }
}
