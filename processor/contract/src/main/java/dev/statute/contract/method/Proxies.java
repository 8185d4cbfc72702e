package dev.statute.contract.method;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;

/** What proxies do to the exceptions of the methods that they are around. */
final class Proxies {

  /** The method runs in another thread, and its exceptions do not come back. */
  private static final Set<String> ASYNC =
      Set.of(
          "org.springframework.scheduling.annotation.Async",
          "io.micronaut.scheduling.annotation.Async",
          "jakarta.ejb.Asynchronous",
          "javax.ejb.Asynchronous");

  /** Another method may answer instead. */
  private static final Set<String> FALLBACKS =
      Set.of(
          "org.springframework.retry.annotation.Retryable",
          "org.springframework.retry.annotation.CircuitBreaker",
          "io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker",
          "io.github.resilience4j.retry.annotation.Retry",
          "io.github.resilience4j.bulkhead.annotation.Bulkhead",
          "io.github.resilience4j.ratelimiter.annotation.RateLimiter",
          "io.github.resilience4j.timelimiter.annotation.TimeLimiter",
          "org.eclipse.microprofile.faulttolerance.Fallback",
          "org.eclipse.microprofile.faulttolerance.CircuitBreaker",
          "io.micronaut.retry.annotation.Recoverable",
          "io.micronaut.retry.annotation.CircuitBreaker",
          "com.netflix.hystrix.contrib.javanica.annotation.HystrixCommand");

  private static final Set<String> VALIDATED =
      Set.of(
          "org.springframework.validation.annotation.Validated",
          "io.micronaut.validation.Validated");

  private final Types types;
  private final Annotations annotations;
  private final Aspects aspects;
  private final Map<MethodId, Facts> known = new HashMap<>();

  Proxies(Types types) {
    this.types = types;
    this.annotations = new Annotations(types);
    this.aspects = new Aspects(types);
  }

  private record Facts(
      boolean isAsync, boolean mayHide, boolean isValidated, List<MethodId> aspects) {}

  private Facts facts(MethodId method) {
    Facts facts = known.get(method);
    if (facts == null) {
      List<AnnotationNode> around = around(method);
      facts =
          new Facts(
              annotations.has(around, ASYNC),
              annotations.has(around, FALLBACKS),
              annotations.has(around, VALIDATED),
              aspects.around(method, around));
      known.put(method, facts);
    }
    return facts;
  }

  boolean isAsync(MethodId method) {
    return facts(method).isAsync();
  }

  boolean mayHideExceptions(MethodId method) {
    return facts(method).mayHide();
  }

  /** The methods of aspects that run around a method. */
  List<MethodId> aspects(MethodId method) {
    return facts(method).aspects();
  }

  /** Returns whether arguments are checked first, which throws an exception of a library. */
  boolean isValidated(MethodId method) {
    return facts(method).isValidated();
  }

  private List<AnnotationNode> around(MethodId method) {
    List<AnnotationNode> all = new ArrayList<>();
    types.declaration(method).ifPresent(node -> all.addAll(Annotations.on(node)));
    types.find(method.owner()).ifPresent(node -> all.addAll(Annotations.on(node)));
    return all;
  }
}
