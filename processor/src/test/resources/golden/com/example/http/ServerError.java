package com.example.http;

import dev.statute.meta.Generated;
import java.lang.IllegalArgumentException;
import java.lang.Object;
import java.lang.String;

/**
 * The status codes from 500 to 599: the server erred or cannot perform the request. Codes from
 * 600 up belong here too, as RFC 9110 section 15 asks of clients.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6">RFC 9110, section
 *     15.6</a>
 */
@Generated
public abstract sealed class ServerError extends StatusCode
    permits Http.Type.BadGateway, ServerError.Unrecognized, ServerError.Custom {
  private static final long serialVersionUID = 1L;

  ServerError(int code, String phrase, String vendor) {
    super(code, phrase, vendor);
  }

  /** An unregistered status code, as returned by {@link StatusCode#of}. */
  public static final class Unrecognized extends ServerError {
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
  public abstract static non-sealed class Custom extends ServerError {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a status code. There must be only one instance for each code.
     *
     * @param code a number from 500 to 999
     * @param phrase the reason phrase
     * @param vendor the id of the vendor that defines the code
     * @throws IllegalArgumentException if the code does not belong to this class
     */
    protected Custom(int code, String phrase, String vendor) {
      super(code, phrase, vendor);
      if (code < 500 || code > 999) {
        throw new IllegalArgumentException(
            "the code must be a number from 500 to 999, not " + code);
      }
    }
  }
}
