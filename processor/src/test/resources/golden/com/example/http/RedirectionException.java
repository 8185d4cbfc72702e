package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/**
 * An exception that stands for a status code of the class {@link Redirection}.
 */
@Generated
public abstract sealed class RedirectionException extends StatusCodeException
    permits NotModifiedException,
        RedirectionException.Custom {
  private static final long serialVersionUID = 1L;

  RedirectionException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  RedirectionException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /**
   * The way for exceptions of other catalogues into this class.
   */
  public abstract static non-sealed class Custom extends RedirectionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param status the status code it stands for
     * @param detail what happened, meant for the client, or null
     * @param headerFields names and values of header fields, in turn
     * @throws IllegalArgumentException if a name stands without a value, or {@code header} refuses
     *     one
     */
    protected Custom(Redirection status, String detail, String... headerFields) {
      super(status, detail, headerFields);
    }

    /**
     * Makes an exception.
     *
     * @param status the status code it stands for
     * @param detail what happened, meant for the client, or null
     * @param cause the cause, or null
     * @param headerFields names and values of header fields, in turn
     * @throws IllegalArgumentException if a name stands without a value, or {@code header} refuses
     *     one
     */
    protected Custom(Redirection status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
