package com.example.http;

import dev.statute.meta.Generated;
import java.lang.IllegalArgumentException;
import java.lang.Object;
import java.lang.String;

/**
 * The status codes from 400 to 499: the client seems to have erred.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.5">RFC 9110, section
 *     15.5</a>
 */
@Generated
public abstract sealed class ClientError extends StatusCode
    permits Http.Type.MethodNotAllowed,
        Http.Type.ImATeapot,
        Http.Type.UnprocessableContent,
        Nginx.Type.NoResponse,
        Nginx.Type.ClientClosedRequest,
        ClientError.Unrecognized,
        ClientError.Custom {
  private static final long serialVersionUID = 1L;

  ClientError(int code, String phrase, String vendor) {
    super(code, phrase, vendor);
  }

  /** An unregistered status code, as returned by {@link StatusCode#of}. */
  public static final class Unrecognized extends ClientError {
    private static final long serialVersionUID = 1L;

    private Unrecognized(int code) {
      super(code, "", "");
    }

    /** Returns {@code StatusCode}, so that callers can be verified without loading this class. */
    static StatusCode create(int code) {
      return new Unrecognized(code);
    }

    /**
     * Replaces a deserialized copy.
     *
     * @return the one instance of this status code
     */
    private Object readResolve() {
      return StatusCode.of(code());
    }
  }

  /** Extension point for status codes of other catalogues. */
  public abstract static non-sealed class Custom extends ClientError {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a status code. There must be only one instance for each code.
     *
     * @param code a number from 400 to 499
     * @param phrase the reason phrase
     * @param vendor the id of the vendor that defines the code
     * @throws IllegalArgumentException if the code does not belong to this class
     */
    protected Custom(int code, String phrase, String vendor) {
      super(code, phrase, vendor);
      if (code < 400 || code > 499) {
        throw new IllegalArgumentException(
            "the code must be a number from 400 to 499, not " + code);
      }
    }
  }
}
