package com.example.http;

import dev.statute.meta.Generated;
import java.lang.String;
import java.lang.Throwable;

/** An exception with a status code of the class {@link ClientError}. */
@Generated
public abstract sealed class ClientErrorException extends StatusCodeException
    permits MethodNotAllowedException,
        ImATeapotException,
        UnprocessableContentException,
        NginxClientClosedRequestException,
        ClientErrorException.Custom {
  private static final long serialVersionUID = 1L;

  ClientErrorException(StatusCode status, String detail, String... headerFields) {
    super(status, detail, headerFields);
  }

  ClientErrorException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(status, detail, cause, headerFields);
  }

  /** Extension point for exceptions of other catalogues. */
  public abstract static non-sealed class Custom extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a detail.
     *
     * @param status the status code of the response
     * @param detail an explanation for the client, or null
     * @param headerFields the names of header fields, each followed by its value
     * @throws IllegalArgumentException if a name has no value or {@code header} rejects a field
     */
    protected Custom(ClientError status, String detail, String... headerFields) {
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
    protected Custom(ClientError status, String detail, Throwable cause, String... headerFields) {
      super(status, detail, cause, headerFields);
    }
  }
}
