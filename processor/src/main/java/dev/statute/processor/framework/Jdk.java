package dev.statute.processor.framework;

import java.util.List;

/** The asynchronous and optional values of JDK 25. */
final class Jdk implements LibraryTable {

  private static final String OPERATORS =
      """
      java.util.Objects
        PASS requireNonNull
        OR requireNonNullElse requireNonNullElseGet
      java.util.Optional
        EMIT of
        EMIT_NULLABLE ofNullable
        NOTHING empty
        FLAT_MAP map flatMap
        OR or orElse orElseGet
        GET orElseThrow get
        FILTER filter
        PEEK ifPresent
        EITHER ifPresentOrElse
      java.util.OptionalInt java.util.OptionalLong java.util.OptionalDouble
        EMIT of
        NOTHING empty
        OR orElse orElseGet
        GET orElseThrow getAsInt getAsLong getAsDouble
        PEEK ifPresent
        EITHER ifPresentOrElse
      java.util.concurrent.CompletionStage java.util.concurrent.CompletableFuture
        EMIT completedFuture completedStage
        FAIL failedFuture failedStage
        CALL supplyAsync
        START runAsync
        MAP thenApply thenApplyAsync
        FLAT_MAP thenCompose thenComposeAsync
        RUN thenAccept thenAcceptAsync thenRun thenRunAsync
        HANDLE handle handleAsync
        SIDE_EFFECT whenComplete whenCompleteAsync
        RESCUE exceptionally exceptionallyAsync exceptionallyCompose exceptionallyComposeAsync
        PASS toCompletableFuture copy minimalCompletionStage
      """;

  private static final String COUNTED =
      """
      java.util.stream.BaseStream java.util.stream.Stream java.util.stream.IntStream \
      java.util.stream.LongStream java.util.stream.DoubleStream
        EMIT of
        NOTHING empty
        PASS map mapToObj mapToInt mapToLong mapToDouble boxed asLongStream asDoubleStream
        PASS peek sorted distinct parallel sequential unordered findFirst findAny min max
      java.util.Collection
        PASS stream parallelStream
      java.util.List java.util.Set
        EMIT of
      java.util.Collections
        EMIT singletonList singleton
        NOTHING emptyList emptySet
      """;

  @Override
  public List<String> wrappers() {
    return List.of("java.util.concurrent.CompletionStage");
  }

  @Override
  public List<String> optionals() {
    return List.of("java.util.Optional");
  }

  @Override
  public List<String> open() {
    return List.of("java.lang.Void");
  }

  @Override
  public List<String> later() {
    return List.of(
        "java.util.concurrent.Future",
        "java.util.concurrent.Callable",
        "java.util.concurrent.Flow.Publisher",
        "java.util.function.Supplier");
  }

  @Override
  public String operators() {
    return OPERATORS;
  }

  @Override
  public String counted() {
    return COUNTED;
  }
}
