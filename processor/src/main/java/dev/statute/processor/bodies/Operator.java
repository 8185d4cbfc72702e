package dev.statute.processor.bodies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What a method of {@code Optional}, of a {@code CompletableFuture} or of a publisher of Reactor
 * makes of the values and errors that go through it.
 */
enum Operator {
  /** It brings its argument, or what that gives. */
  BRING,
  /** It brings neither a value nor an error. */
  NOTHING,
  /** It brings an error, which its argument is or gives. */
  ERROR,
  /** Its argument makes another value of each; errors pass. */
  MAP,
  /** Its argument comes in place of the values; errors pass. */
  THEN,
  /** Its argument stands in where there is no value. */
  OR,
  /** Values and errors pass. */
  PASS,
  /** Errors pass, and those values that its argument chooses. */
  FILTER,
  /** Errors pass, and the values become one that is plain. */
  DROP,
  /** Its argument stands in where there is an error. */
  RESCUE,
  /** Its argument makes another error of each; values pass. */
  MAP_ERROR,
  /** It waits for the value, and throws the error. */
  AWAIT;

  private static final Map<String, Map<String, Operator>> TABLE =
      Map.of(
          "java.util.Optional",
          names(
              Map.of(
                  BRING, "of ofNullable",
                  NOTHING, "empty",
                  MAP, "map flatMap",
                  OR, "or orElse orElseGet",
                  PASS, "orElseThrow get",
                  FILTER, "filter")),
          "java.util.concurrent.CompletableFuture",
          names(
              Map.of(
                  BRING, "completedFuture completedStage",
                  ERROR, "failedFuture failedStage",
                  MAP, "thenApply thenCompose")),
          "reactor.core.publisher.Mono",
          reactor(),
          "reactor.core.publisher.Flux",
          reactor());

  /** What a method does; empty if that is not known. */
  static Optional<Operator> of(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        ? Optional.ofNullable(
            TABLE
                .getOrDefault(type.getQualifiedName().toString(), Map.of())
                .get(method.getSimpleName().toString()))
        : Optional.empty();
  }

  private static Map<String, Operator> reactor() {
    return names(
        Map.ofEntries(
            Map.entry(BRING, "just justOrEmpty fromCallable fromSupplier defer"),
            Map.entry(NOTHING, "empty never"),
            Map.entry(ERROR, "error"),
            Map.entry(MAP, "map mapNotNull flatMap flatMapMany flatMapSequential concatMap"),
            Map.entry(THEN, "then thenMany thenReturn"),
            Map.entry(OR, "switchIfEmpty defaultIfEmpty"),
            Map.entry(
                PASS,
                "doOnNext doOnSuccess doOnError doOnTerminate doOnCancel doOnSubscribe"
                    + " doFirst doFinally doAfterTerminate log cache publishOn subscribeOn"
                    + " contextWrite checkpoint name tag hide next distinct take skip share"),
            Map.entry(FILTER, "filter"),
            Map.entry(
                DROP, "collectList collectMap collectSortedList count hasElement hasElements"),
            Map.entry(RESCUE, "onErrorResume onErrorReturn onErrorComplete"),
            Map.entry(MAP_ERROR, "onErrorMap"),
            Map.entry(AWAIT, "block blockFirst blockLast")));
  }

  private static Map<String, Operator> names(Map<Operator, String> rows) {
    Map<String, Operator> names = new HashMap<>();
    rows.forEach(
        (operator, row) -> List.of(row.split(" ")).forEach(name -> names.put(name, operator)));
    return Map.copyOf(names);
  }
}
