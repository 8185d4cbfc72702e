package com.example.http;

import dev.statute.meta.CatalogueMetadata;
import dev.statute.meta.Generated;
import java.io.Serializable;
import java.lang.IllegalArgumentException;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.Optional;

/**
 * An HTTP status code. There is exactly one instance for each code of a vendor, so codes can
 * be compared with {@code ==}. Each belongs to one of the five classes of RFC 9110 section 15.
 *
 * <p>Looking up a code loads only the class of that code.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, section 15,
 *     Status Codes</a>
 */
@CatalogueMetadata(vendors = {Http.class, Nginx.class})
@Generated
public abstract sealed class StatusCode implements Serializable
    permits Informational, Successful, Redirection, ClientError, ServerError {
  private static final long serialVersionUID = 1L;

  /**
   * What {@link #of} has found so far, by code. It is filled on demand, because filling it at
   * once would load every class.
   */
  private static final StatusCode[] LOOKED_UP = new StatusCode[1000];

  /**
   * What {@link #find} has found so far, by code. A cache of its own spares it the question
   * whether a code is registered.
   */
  private static final StatusCode[] REGISTERED = new StatusCode[1000];

  /** The numeric code. */
  private final int code;

  /** The reason phrase. */
  private final String phrase;

  /** The id of the vendor. */
  private final String vendor;

  StatusCode(int code, String phrase, String vendor) {
    this.code = code;
    this.phrase = phrase;
    this.vendor = vendor;
  }

  /**
   * Returns the status code with the given number. If the number is not registered, that is the
   * {@code Unrecognized} code of its class, as RFC 9110 section 15 asks of clients; from 600 up,
   * it is {@link ServerError.Unrecognized}.
   *
   * @param code a number from 100 to 999
   * @return the status code, always the same instance for the same number
   * @throws IllegalArgumentException if the number is not from 100 to 999
   */
  public static StatusCode of(int code) {
    StatusCode found = code >= 0 && code < LOOKED_UP.length ? LOOKED_UP[code] : null;
    return found != null ? found : lookUp(code);
  }

  /**
   * Returns the registered status code with the given number.
   *
   * @param code any number
   * @return the status code, or empty if the number is not registered
   */
  public static Optional<StatusCode> find(int code) {
    StatusCode found = code >= 0 && code < REGISTERED.length ? REGISTERED[code] : null;
    return Optional.ofNullable(found != null ? found : lookUpRegistered(code));
  }

  private static StatusCode lookUp(int code) {
    if (code < 100 || code > 999) {
      throw new IllegalArgumentException("a status code is a number from 100 to 999, not " + code);
    }
    StatusCode registered = registered(code);
    if (registered != null) {
      LOOKED_UP[code] = registered;
      return registered;
    }
    return unrecognized(code);
  }

  /** Asks {@link #of}, which remembers what is not registered, too. */
  private static StatusCode lookUpRegistered(int code) {
    if (code < 100 || code > 999) {
      return null;
    }
    StatusCode found = of(code);
    if (found.vendor.isEmpty()) {
      return null;
    }
    REGISTERED[code] = found;
    return found;
  }

  /** Returns the registered status code with this number, or null. */
  private static StatusCode registered(int code) {
    return switch (code) {
      case 100 -> Http.Type.Continue.instance();
      case 200 -> Http.Type.Ok.instance();
      case 304 -> Http.Type.NotModified.instance();
      case 405 -> Http.Type.MethodNotAllowed.instance();
      case 418 -> Http.Type.ImATeapot.instance();
      case 422 -> Http.Type.UnprocessableContent.instance();
      case 502 -> Http.Type.BadGateway.instance();
      default -> null;
    };
  }

  /** Synchronized, so that threads that ask for the same code at once get the same instance. */
  private static synchronized StatusCode unrecognized(int code) {
    if (LOOKED_UP[code] == null) {
      LOOKED_UP[code] =
          switch (code / 100) {
            case 1 -> Informational.Unrecognized.create(code);
            case 2 -> Successful.Unrecognized.create(code);
            case 3 -> Redirection.Unrecognized.create(code);
            case 4 -> ClientError.Unrecognized.create(code);
            default -> ServerError.Unrecognized.create(code);
          };
    }
    return LOOKED_UP[code];
  }

  /**
   * Returns the numeric code.
   *
   * @return a number from 100 to 999
   */
  public final int code() {
    return code;
  }

  /**
   * Returns the reason phrase.
   *
   * @return the phrase, or empty for an unrecognized code
   */
  public final String phrase() {
    return phrase;
  }

  /**
   * Returns the id of the vendor that defines this code.
   *
   * @return the id, such as {@code ietf}, or empty for an unrecognized code
   */
  public final String vendor() {
    return vendor;
  }

  /**
   * Returns whether this code is an error of the client or the server.
   *
   * @return true if the code is 400 or higher
   */
  public final boolean isError() {
    return code >= 400;
  }

  /**
   * Returns the code and the phrase, such as {@code 404 Not Found}.
   *
   * @return the code and the phrase, or only the code if there is no phrase
   */
  @Override
  public final String toString() {
    return phrase.isEmpty() ? Integer.toString(code) : code + " " + phrase;
  }
}
