package dev.statute.test.jakarta;

import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import dev.statute.test.run.Responses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request to a resource method, from its arrival to its response. */
final class Visit {

  /** The property of the request that holds it. */
  static final String PROPERTY = Visit.class.getName();

  private final ResourceMethod method;
  private final @Nullable String test;
  private final String verb;
  private final String path;
  private Exchange exchange;
  private int seen;
  private @Nullable Throwable failure;
  private boolean isUnhandled;

  /**
   * @param test the value of the header field that names the test; null if there is none
   */
  Visit(ResourceMethod method, @Nullable String test, String verb, String path) {
    this.method = method;
    this.test = test;
    this.verb = verb;
    this.path = path;
    this.exchange = Responses.arrived(test);
  }

  static Optional<Visit> of(@Nullable Object property) {
    return property instanceof Visit visit ? Optional.of(visit) : Optional.empty();
  }

  /** An exception was thrown that may be mapped to a response. */
  synchronized void failed(Throwable thrown) {
    failure = thrown;
  }

  /** Nothing maps the exception but the default of the implementation. */
  synchronized void unhandled() {
    isUnhandled = true;
  }

  /** A response that cannot be written is followed by another one. */
  synchronized void answered(int status) {
    if (seen != 0 && seen != status) {
      exchange = Responses.arrived(test);
    }
    seen = status;
    exchange.answered(
        new Answer(verb, path, method.type(), method.method(), status, failure, isUnhandled));
  }

  synchronized void abandoned() {
    exchange.abandoned();
  }
}
