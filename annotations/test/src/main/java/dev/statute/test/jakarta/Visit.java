package dev.statute.test.jakarta;

import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to a resource method, from its arrival to its response. */
final class Visit {

  /** The property of the request that holds it. */
  static final String PROPERTY = Visit.class.getName();

  private final ResourceMethod method;
  private final String verb;
  private final String path;
  private final Exchange exchange;
  private volatile @Nullable Throwable failure;
  private volatile boolean isUnhandled;

  Visit(ResourceMethod method, String verb, String path, Exchange exchange) {
    this.method = method;
    this.verb = verb;
    this.path = path;
    this.exchange = exchange;
  }

  static Optional<Visit> of(@Nullable Object property) {
    return property instanceof Visit visit ? Optional.of(visit) : Optional.empty();
  }

  /** An exception was thrown that may be mapped to a response. */
  void failed(Throwable thrown) {
    failure = thrown;
  }

  /** Nothing maps the exception but the default of the implementation. */
  void unhandled() {
    isUnhandled = true;
  }

  void answered(int status) {
    exchange.answered(
        new Answer(verb, path, method.type(), method.method(), status, failure, isUnhandled));
  }

  void abandoned() {
    exchange.abandoned();
  }
}
