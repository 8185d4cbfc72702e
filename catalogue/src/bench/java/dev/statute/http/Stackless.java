package dev.statute.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import org.springframework.web.server.ResponseStatusException;

/** Domain exceptions without a stack trace: none of the libraries has a constructor for that. */
@SuppressWarnings("serial")
final class Stackless {

  private Stackless() {}

  static final class Plain extends RuntimeException {
    Plain(String message) {
      super(message);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static final class Statute extends NotFoundException {
    Statute(String detail) {
      super(detail);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static final class Spring extends ResponseStatusException {
    Spring(String reason) {
      super(org.springframework.http.HttpStatus.NOT_FOUND, reason);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static final class Jakarta extends jakarta.ws.rs.NotFoundException {
    Jakarta(String message) {
      super(message);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  static final class Micronaut extends HttpStatusException {
    Micronaut(String message) {
      super(HttpStatus.NOT_FOUND, message);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
