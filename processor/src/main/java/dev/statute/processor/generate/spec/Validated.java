package dev.statute.processor.generate.spec;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The result of reading spec files: a value, or all mistakes. */
public sealed interface Validated<T> {

  /** Passes the value or the mistakes to one of two consumers. */
  void handle(Consumer<? super T> onValue, Consumer<? super List<SpecProblem>> onMistakes);

  /** The value; if there is none, throws what the mistakes are made into. */
  <E extends RuntimeException> T orElseThrow(Function<? super List<SpecProblem>, E> exception);

  record Valid<T>(T value) implements Validated<T> {
    @Override
    public void handle(
        Consumer<? super T> onValue, Consumer<? super List<SpecProblem>> onMistakes) {
      onValue.accept(value);
    }

    @Override
    public <E extends RuntimeException> T orElseThrow(
        Function<? super List<SpecProblem>, E> exception) {
      return value;
    }
  }

  record Invalid<T>(List<SpecProblem> problems) implements Validated<T> {
    public Invalid {
      problems = List.copyOf(problems);
    }

    @Override
    public void handle(
        Consumer<? super T> onValue, Consumer<? super List<SpecProblem>> onMistakes) {
      onMistakes.accept(problems);
    }

    @Override
    public <E extends RuntimeException> T orElseThrow(
        Function<? super List<SpecProblem>, E> exception) {
      throw exception.apply(problems);
    }
  }
}
