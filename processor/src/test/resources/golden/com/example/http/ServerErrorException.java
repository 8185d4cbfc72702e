package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/**
 * An exception that stands for a status code of the class {@link ServerError}.
 */
@Generated
public abstract sealed class ServerErrorException extends StatusCodeException
    permits BadGatewayException,
        ServerErrorException.Custom {
  private static final long serialVersionUID = 1L;

  ServerErrorException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  ServerErrorException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /**
   * The way for exceptions of other catalogues into this class.
   */
  public abstract static non-sealed class Custom extends ServerErrorException {
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
    protected Custom(ServerError status, String detail, String... headerFields) {
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
    protected Custom(ServerError status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
