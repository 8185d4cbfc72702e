package dev.statute.test.quarkus;

import dev.statute.test.TestHeader;
import dev.statute.test.jakarta.ResourceMethod;
import dev.statute.test.run.Answer;
import dev.statute.test.run.Exchange;
import dev.statute.test.run.Responses;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request, from its arrival to its response. */
final class Visit {

  private static final String KEY = Visit.class.getName();

  /** Answers what nothing else has handled. */
  private static final String LAST = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

  private final RoutingContext context;
  private final Exchange exchange;
  private volatile Optional<ResourceMethod> method = Optional.empty();
  private volatile @Nullable Throwable mapped;
  private volatile boolean isUnhandled;

  private Visit(RoutingContext context) {
    this.context = context;
    this.exchange = Responses.arrived(context.request().getHeader(TestHeader.NAME));
  }

  /** A request that is routed again is the same one. */
  static void begin(RoutingContext context) {
    if (of(context).isEmpty()) {
      Visit visit = new Visit(context);
      context.put(KEY, visit);
      context.addHeadersEndHandler(ignored -> visit.sending());
      context.addEndHandler(ignored -> visit.ended());
    }
  }

  static Optional<Visit> of(RoutingContext context) {
    return Optional.ofNullable(context.get(KEY));
  }

  void matched(ResourceMethod chosen) {
    method = Optional.of(chosen);
  }

  /** The response comes from an exception; null if it does not. */
  void mapped(@Nullable Throwable exception) {
    mapped = exception;
  }

  /** Quarkus REST may set the status after this. */
  private void sending() {
    isUnhandled = context.failure() != null && isAnsweredByLast();
  }

  private static boolean isAnsweredByLast() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(LAST)));
  }

  private void ended() {
    if (context.response().headWritten()) {
      exchange.answered(answer());
    } else {
      exchange.abandoned();
    }
  }

  private Answer answer() {
    ResourceMethod handler = method.orElse(null);
    Throwable failure = context.failure();
    return new Answer(
        context.request().method().name(),
        method.flatMap(ResourceMethod::path).orElseGet(context::normalizedPath),
        handler == null ? null : handler.type(),
        handler == null ? null : handler.method(),
        context.response().getStatusCode(),
        failure == null ? mapped : failure,
        isUnhandled);
  }
}
