package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/** An exception with a status code of the class {@link Redirection}. */
@Generated
public abstract sealed class RedirectionException extends StatusCodeException
    permits NotModifiedException, RedirectionException.Custom {
  private static final long serialVersionUID = 1L;

  RedirectionException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  RedirectionException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /** Extension point for exceptions of other catalogues. */
  public abstract static non-sealed class Custom extends RedirectionException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a detail.
     *
     * @param status the status code of the response
     * @param detail an explanation for the client, or null
     * @param headerFields the names of header fields, each followed by its value
     * @throws IllegalArgumentException if a name has no value or {@code header} rejects a field
     */
    protected Custom(Redirection status, String detail, String... headerFields) {
      super(status, detail, headerFields);
    }

    /**
     * Creates an exception with a detail and a cause.
     *
     * @param status the status code of the response
     * @param detail an explanation for the client, or null
     * @param cause the cause, or null
     * @param headerFields the names of header fields, each followed by its value
     * @throws IllegalArgumentException if a name has no value or {@code header} rejects a field
     */
    protected Custom(Redirection status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
