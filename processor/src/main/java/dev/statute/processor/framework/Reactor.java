package dev.statute.processor.framework;

import java.util.List;

/** Reactor 3.8, and the Reactive Streams below it. */
final class Reactor implements LibraryTable {

  private static final String OPERATORS =
      """
      reactor.core.publisher.Mono reactor.core.publisher.Flux
        EMIT just
        EMIT_NULLABLE justOrEmpty from fromFuture fromCompletionStage
        START fromRunnable
        CALL fromCallable fromSupplier defer
        NOTHING empty
        NEVER never
        FAIL error
        MAP map
        FLAT_MAP mapNotNull flatMap flatMapMany flatMapIterable flatMapSequential concatMap
        THEN then thenMany thenReturn
        OR switchIfEmpty defaultIfEmpty
        PASS doOnTerminate doOnSubscribe doFirst log cache publishOn subscribeOn contextWrite
        PASS checkpoint name tag hide next distinct share cast
        PEEK doOnNext
        PEEK_NULL doOnSuccess
        PEEK_ERROR doOnError
        SIDE_EFFECT doOnCancel doFinally doAfterTerminate
        FILTER filter
        SKIP take skip
        COLLECT collectList collectMap collectSortedList count hasElement hasElements
        RESCUE onErrorResume onErrorReturn onErrorComplete
        MAP_ERROR onErrorMap
        AWAIT block blockFirst blockLast
      """;

  @Override
  public List<String> wrappers() {
    return List.of("reactor.core.publisher.Mono");
  }

  @Override
  public List<String> later() {
    return List.of("reactor.core.publisher.Flux", "org.reactivestreams.Publisher");
  }

  @Override
  public String operators() {
    return OPERATORS;
  }
}
