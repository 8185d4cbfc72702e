package dev.statute.processor;

import java.util.Set;
import java.util.TreeSet;

/** The types that mean the same to all frameworks. */
final class CommonTypes {

  private CommonTypes() {}

  /** Those that hold one value, and more of a framework. */
  static Set<String> wrappers(String... more) {
    return with(
        more,
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

  /** Those that hold no value, or of which nothing is certain, and more of a framework. */
  static Set<String> open(String... more) {
    return with(
        more,
        "java.lang.Void",
        "kotlin.Unit",
        "kotlinx.coroutines.flow.Flow",
        "io.reactivex.Completable",
        "io.reactivex.rxjava3.core.Completable");
  }

  /**
   * The response of the servlet container, what a Kotlin {@code suspend} function has in place of
   * its returned type, and more of a framework.
   */
  static Set<String> responders(String... more) {
    return with(
        more,
        "jakarta.servlet.ServletResponse",
        "javax.servlet.ServletResponse",
        "kotlin.coroutines.Continuation");
  }

  private static Set<String> with(String[] more, String... common) {
    Set<String> all = new TreeSet<>(Set.of(common));
    all.addAll(Set.of(more));
    return all;
  }
}
