package dev.statute.sample;

import dev.statute.http.ServiceUnavailableException;
import java.time.Duration;

/** The payment provider cannot be reached or is overloaded; it may be tried again. */
final class PaymentUnavailableException extends ServiceUnavailableException {

  private static final long serialVersionUID = 1L;

  PaymentUnavailableException(Duration retryAfter, Throwable cause) {
    super("The payment provider is not available. Try again: no order is charged twice.", cause);
    retryAfter(retryAfter);
  }
}
