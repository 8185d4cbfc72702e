package dev.statute.processor;

import java.util.HashSet;
import java.util.Set;

/** The types that mean the same to all frameworks. */
final class CommonTypes {

  private CommonTypes() {}

  /** Those that hold one value. */
  static Set<String> wrappers() {
    return set(
        "java.util.Optional",
        "java.util.concurrent.CompletionStage",
        "reactor.core.publisher.Mono",
        "io.smallrye.mutiny.Uni",
        "io.reactivex.Single",
        "io.reactivex.Maybe",
        "io.reactivex.Observable",
        "io.reactivex.rxjava3.core.Single",
        "io.reactivex.rxjava3.core.Maybe",
        "io.reactivex.rxjava3.core.Observable");
  }

  /** Those that hold no value, or of which nothing is certain. */
  static Set<String> open() {
    return set(
        "java.lang.Void",
        "kotlin.Unit",
        "kotlinx.coroutines.flow.Flow",
        "io.reactivex.Completable",
        "io.reactivex.rxjava3.core.Completable");
  }

  /**
   * The response of the servlet container, and what a Kotlin {@code suspend} function has in place
   * of its returned type.
   */
  static Set<String> responders() {
    return set(
        "jakarta.servlet.ServletResponse",
        "javax.servlet.ServletResponse",
        "kotlin.coroutines.Continuation");
  }

  /**
   * The types of values so general that behind them there may be one that holds a status of its
   * own. Other than the types in {@link HandlerRules}, each counts alone, without its subtypes.
   */
  static Set<String> vague() {
    return Set.of(
        "java.lang.Object",
        "java.lang.Cloneable",
        "java.lang.Comparable",
        "java.io.Serializable",
        // The Response of Jakarta REST can be closed.
        "java.lang.AutoCloseable",
        // The HttpStatus of Micronaut is a text and an enum.
        "java.lang.CharSequence",
        "java.lang.Enum",
        "java.lang.constant.Constable",
        // Of one thing or of many, and often of nothing.
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher");
  }

  private static Set<String> set(String... types) {
    return new HashSet<>(Set.of(types));
  }
}
