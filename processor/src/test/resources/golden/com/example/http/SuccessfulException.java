package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/** An exception with a status code of the class {@link Successful}. */
@Generated
public abstract sealed class SuccessfulException extends StatusCodeException
    permits OkException, SuccessfulException.Custom {
  private static final long serialVersionUID = 1L;

  SuccessfulException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  SuccessfulException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /** Extension point for exceptions of other catalogues. */
  public abstract static non-sealed class Custom extends SuccessfulException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a detail.
     *
     * @param status the status code of the response
     * @param detail an explanation for the client, or null
     * @param headerFields the names of header fields, each followed by its value
     * @throws IllegalArgumentException if a name has no value or {@code header} rejects a field
     */
    protected Custom(Successful status, String detail, String... headerFields) {
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
    protected Custom(Successful status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
