package dev.statute.processor.framework;

import java.util.List;

/** Mutiny 2.9. */
final class Mutiny implements LibraryTable {

  /** The item of a {@code Uni} can be {@code null}, and its operators treat it like any other. */
  private static final String UNI =
      """
      io.smallrye.mutiny.Uni
        TRANSFORM map flatMap chain
        PEEK_NULL invoke
        WAIT_FOR call
        THEN replaceWith replaceWithNull replaceWithVoid
        OR replaceIfNullWith
        SIDE_EFFECT eventually
        PASS onItem onFailure onItemOrFailure onSubscription onTermination await
        PASS memoize emitOn runSubscriptionOn log toMulti subscribeAsCompletionStage
      io.smallrye.mutiny.groups.UniCreate
        EMIT_NULLABLE item completionStage optional
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
        SIDE_EFFECT invoke call
      io.smallrye.mutiny.groups.UniOnFailure
        RESCUE recoverWithItem recoverWithUni recoverWithNull
        MAP_ERROR transform
        SIDE_EFFECT invoke call
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
        EMIT_NULLABLE item completionStage optional uni
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
        SIDE_EFFECT invoke call
      io.smallrye.mutiny.groups.MultiIfEmpty
        OR switchTo continueWith
        OR_FAIL failWith
      io.smallrye.mutiny.groups.MultiOnFailure
        RESCUE recoverWithItem recoverWithMulti recoverWithCompletion
        MAP_ERROR transform
        SIDE_EFFECT invoke call
      io.smallrye.mutiny.groups.MultiOnTerminate io.smallrye.mutiny.groups.UniOnTerminate
        SIDE_EFFECT invoke call
      io.smallrye.mutiny.groups.MultiOnSubscribe io.smallrye.mutiny.groups.UniOnSubscribe
        PASS invoke
        WAIT_FOR call
      io.smallrye.mutiny.groups.MultiCollect
        PASS first last
        COLLECT asList asSet asMap asMultiMap
      """;

  @Override
  public List<String> wrappers() {
    return List.of("io.smallrye.mutiny.Uni");
  }

  @Override
  public List<String> later() {
    return List.of("io.smallrye.mutiny.Multi");
  }

  /** The package of the types that {@code onItem()} and similar methods return. */
  @Override
  public String steps() {
    return "io.smallrye.mutiny.groups.";
  }

  /** An item can be {@code null}. */
  @Override
  public String nullable() {
    return "io.smallrye.mutiny.";
  }

  @Override
  public String operators() {
    return UNI + MULTI;
  }
}
