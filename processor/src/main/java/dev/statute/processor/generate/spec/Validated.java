package dev.statute.processor.generate.spec;

import java.util.List;
import java.util.function.Consumer;

/** The result of reading spec files: a value, or all mistakes. */
public sealed interface Validated<T> {

  /** Passes the value or the mistakes to one of two consumers. */
  void handle(Consumer<? super T> onValue, Consumer<? super List<SpecProblem>> onMistakes);

  record Valid<T>(T value) implements Validated<T> {
    @Override
    public void handle(
        Consumer<? super T> onValue, Consumer<? super List<SpecProblem>> onMistakes) {
      onValue.accept(value);
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
  }
}
