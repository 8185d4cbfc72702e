package dev.statute.processor.bodies;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which operators the methods of the JDK, of Reactor and of Mutiny are, as of JDK 25, Reactor 3.8
 * and Mutiny 2.9. What is not here is not known.
 */
final class OperatorTable {

  /** Below each type, or those that have them in common, the operators with their methods. */
  private static final String JDK =
      """
      java.util.Objects
        PASS requireNonNull
        OR requireNonNullElse requireNonNullElseGet
      java.util.Optional
        BRING of
        BRING_PERHAPS ofNullable
        NOTHING empty
        FLAT_MAP map flatMap
        OR or orElse orElseGet
        GET orElseThrow get
        FILTER filter
        PEEK ifPresent
        EITHER ifPresentOrElse
      java.util.OptionalInt java.util.OptionalLong java.util.OptionalDouble
        BRING of
        NOTHING empty
        OR orElse orElseGet
        GET orElseThrow getAsInt getAsLong getAsDouble
        PEEK ifPresent
        EITHER ifPresentOrElse
      java.util.concurrent.CompletionStage java.util.concurrent.CompletableFuture
        BRING completedFuture completedStage
        FAIL failedFuture failedStage
        CALL supplyAsync
        START runAsync
        MAP thenApply thenApplyAsync
        FLAT_MAP thenCompose thenComposeAsync
        RUN thenAccept thenAcceptAsync thenRun thenRunAsync
        HANDLE handle handleAsync
        BESIDE whenComplete whenCompleteAsync
        RESCUE exceptionally exceptionallyAsync exceptionallyCompose exceptionallyComposeAsync
        PASS toCompletableFuture copy minimalCompletionStage
      """;

  private static final String REACTOR =
      """
      reactor.core.publisher.Mono reactor.core.publisher.Flux
        BRING just
        BRING_PERHAPS justOrEmpty from fromFuture fromCompletionStage
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
        BESIDE doOnCancel doFinally doAfterTerminate
        FILTER filter
        SKIP take skip
        COLLECT collectList collectMap collectSortedList count hasElement hasElements
        RESCUE onErrorResume onErrorReturn onErrorComplete
        MAP_ERROR onErrorMap
        AWAIT block blockFirst blockLast
      """;

  /** Its item can be {@code null}, which its operators take as they take any other. */
  private static final String UNI =
      """
      io.smallrye.mutiny.Uni
        TRANSFORM map flatMap chain
        PEEK_NULL invoke
        WAIT_FOR call
        THEN replaceWith replaceWithNull replaceWithVoid
        OR replaceIfNullWith
        BESIDE eventually
        PASS onItem onFailure onItemOrFailure onSubscription onTermination await
        PASS memoize emitOn runSubscriptionOn log toMulti subscribeAsCompletionStage
      io.smallrye.mutiny.groups.UniCreate
        BRING_PERHAPS item completionStage optional
        CALL deferred
        NOTHING nullItem voidItem
        NEVER nothing
        FAIL failure
      io.smallrye.mutiny.groups.UniOnItem
        TRANSFORM transform transformToUni transformToMulti
        PEEK_NULL invoke
        WAIT_FOR call
        REFUSE failWith
        PASS castTo ifNull ifNotNull ignore
      io.smallrye.mutiny.groups.UniOnItemIgnore
        THEN andSwitchTo andContinueWith andContinueWithNull
        REFUSE andFail
      io.smallrye.mutiny.groups.UniOnNull
        OR switchTo continueWith
        OR_FAIL failWith
      io.smallrye.mutiny.groups.UniOnNotNull
        MAP transform
        FLAT_MAP transformToUni transformToMulti
        PEEK invoke
        WAIT_FOR call
        REFUSE_VALUE failWith
      io.smallrye.mutiny.groups.UniOnItemOrFailure
        HANDLE transform transformToUni
        BESIDE invoke call
      io.smallrye.mutiny.groups.UniOnFailure
        RESCUE recoverWithItem recoverWithUni recoverWithNull
        MAP_ERROR transform
        BESIDE invoke call
      io.smallrye.mutiny.groups.UniMemoize
        PASS indefinitely until atLeast forFixedDuration
      io.smallrye.mutiny.groups.UniAwait io.smallrye.mutiny.groups.UniAwaitOptional
        PASS asOptional
        AWAIT indefinitely atMost
      """;

  private static final String MULTI =
      """
      io.smallrye.mutiny.Multi
        MAP map
        FLAT_MAP flatMap concatMap
        FILTER filter
        PEEK invoke
        WAIT_FOR call
        PASS onItem onFailure onSubscription onCompletion onTermination collect
        PASS toUni emitOn runSubscriptionOn log cache
      io.smallrye.mutiny.groups.MultiCreate
        BRING_PERHAPS item completionStage optional uni
        CALL deferred
        NOTHING empty
        NEVER nothing
        FAIL failure
      io.smallrye.mutiny.groups.MultiOnItem
        MAP transform
        FLAT_MAP transformToUniAndConcatenate transformToUniAndMerge
        FLAT_MAP transformToMultiAndConcatenate transformToMultiAndMerge
        PEEK invoke
        WAIT_FOR call
        REFUSE_VALUE failWith
        PASS castTo
      io.smallrye.mutiny.groups.MultiOnCompletion
        PASS ifEmpty
        BESIDE invoke call
      io.smallrye.mutiny.groups.MultiIfEmpty
        OR switchTo continueWith
        OR_FAIL failWith
      io.smallrye.mutiny.groups.MultiOnFailure
        RESCUE recoverWithItem recoverWithMulti recoverWithCompletion
        MAP_ERROR transform
        BESIDE invoke call
      io.smallrye.mutiny.groups.MultiOnTerminate io.smallrye.mutiny.groups.UniOnTerminate
        BESIDE invoke call
      io.smallrye.mutiny.groups.MultiOnSubscribe io.smallrye.mutiny.groups.UniOnSubscribe
        PASS invoke
        WAIT_FOR call
      io.smallrye.mutiny.groups.MultiCollect
        PASS first last
        COLLECT asList asSet asMap asMultiMap
      """;

  /** Of these, only that is known whether there is a value, and not what it brings. */
  private static final String SOURCES =
      """
      java.util.stream.BaseStream java.util.stream.Stream java.util.stream.IntStream \
      java.util.stream.LongStream java.util.stream.DoubleStream
        BRING of
        NOTHING empty
        PASS map mapToObj mapToInt mapToLong mapToDouble boxed asLongStream asDoubleStream
        PASS peek sorted distinct parallel sequential unordered findFirst findAny min max
      java.util.Collection
        PASS stream parallelStream
      java.util.List java.util.Set
        BRING of
      java.util.Collections
        BRING singletonList singleton
        NOTHING emptyList emptySet
      """;

  /** By the qualified name of a type, the operators with the names of their methods. */
  private static final Map<String, Map<String, Operator>> FOLLOWED =
      read(JDK + REACTOR + UNI + MULTI);

  private static final Map<String, Map<String, Operator>> COUNTED = read(SOURCES);

  private OperatorTable() {}

  /** What a method does with what it brings; empty if that is not known. */
  static Optional<Operator> of(ExecutableElement method) {
    return in(FOLLOWED, method);
  }

  /** What a method does, if only to tell whether there is a value; empty if it is not known. */
  static Optional<Operator> ofAny(ExecutableElement method) {
    Optional<Operator> found = of(method);
    return found.isPresent() ? found : in(COUNTED, method);
  }

  /** Each type with its methods. */
  static Map<String, Map<String, Operator>> rows() {
    Map<String, Map<String, Operator>> rows = new HashMap<>(FOLLOWED);
    rows.putAll(COUNTED);
    return rows;
  }

  private static Optional<Operator> in(
      Map<String, Map<String, Operator>> table, ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        ? Optional.ofNullable(
            table
                .getOrDefault(type.getQualifiedName().toString(), Map.of())
                .get(method.getSimpleName().toString()))
        : Optional.empty();
  }

  private static Map<String, Map<String, Operator>> read(String text) {
    Map<String, Map<String, Operator>> table = new HashMap<>();
    Map<String, Operator> methods = new HashMap<>();
    for (String line : text.split("\n")) {
      String[] words = line.strip().split(" ");
      if (line.startsWith(" ")) {
        for (int i = 1; i < words.length; i++) {
          methods.put(words[i], Operator.valueOf(words[0]));
        }
      } else {
        methods = new HashMap<>();
        Map<String, Operator> row = Collections.unmodifiableMap(methods);
        for (String type : words) {
          table.put(type, row);
        }
      }
    }
    return Map.copyOf(table);
  }
}
