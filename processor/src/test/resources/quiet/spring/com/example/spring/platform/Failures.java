package com.example.spring.platform;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Exceptions, some of them from before Spring gave their statuses new names. */
final class Failures {

  private Failures() {}

  @ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
  static class OverQuota extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @SuppressWarnings({"deprecation", "removal"})
  @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
  @Returns(422)
  static class Nonsense extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @SuppressWarnings({"deprecation", "removal"})
  @ResponseStatus(code = HttpStatus.PAYLOAD_TOO_LARGE, reason = "At most a megabyte")
  @Returns(413)
  static class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  abstract static class Ours extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** More exact than what it extends. */
  @ResponseStatus(HttpStatus.BAD_GATEWAY)
  @Returns(502)
  static final class Upstream extends Ours {
    private static final long serialVersionUID = 1L;
  }
}
