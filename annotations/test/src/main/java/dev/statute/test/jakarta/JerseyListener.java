package dev.statute.test.jakarta;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/** Sees the exceptions that Jersey maps to responses, and those that it cannot map. */
public final class JerseyListener implements ApplicationEventListener {

  private static final String DEFAULT = "org.glassfish.jersey.server.DefaultExceptionMapper";

  public JerseyListener() {}

  @Override
  public void onEvent(ApplicationEvent event) {}

  @Override
  public RequestEventListener onRequest(RequestEvent start) {
    return event ->
        Visit.of(event.getContainerRequest().getProperty(Visit.PROPERTY))
            .ifPresent(visit -> tell(event, visit));
  }

  private static void tell(RequestEvent event, Visit visit) {
    switch (event.getType()) {
      case ON_EXCEPTION -> visit.failed(thrown(event.getException()));
      case EXCEPTION_MAPPER_FOUND -> {
        if (event.getExceptionMapper().getClass().getName().equals(DEFAULT)) {
          visit.unhandled();
        }
      }
      case FINISHED -> finish(event, visit);
      default -> {
        // The filters have seen it.
      }
    }
  }

  /** Without a response, the filters have not run; the exception went to the container. */
  private static void finish(RequestEvent event, Visit visit) {
    if (event.getException() != null && !event.isResponseWritten()) {
      visit.unhandled();
      visit.answered(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    } else {
      visit.abandoned();
    }
  }

  /** What was thrown before Jersey, or a future, has put it into an exception of its own. */
  private static Throwable thrown(Throwable exception) {
    Throwable cause = exception.getCause();
    boolean isWrapper =
        exception instanceof CompletionException
            || exception.getClass().getName().endsWith(".MappableException");
    return isWrapper && cause != null ? thrown(cause) : exception;
  }
}
