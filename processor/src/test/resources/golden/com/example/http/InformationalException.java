package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/**
 * An exception that stands for a status code of the class {@link Informational}.
 */
@Generated
public abstract sealed class InformationalException extends StatusCodeException
    permits ContinueException,
        InformationalException.Custom {
  private static final long serialVersionUID = 1L;

  InformationalException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  InformationalException(StatusCode status, String detail, Throwable cause,
      String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /**
   * The way for exceptions of other catalogues into this class.
   */
  public abstract static non-sealed class Custom extends InformationalException {
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
    protected Custom(Informational status, String detail, String... headerFields) {
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
    protected Custom(Informational status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
