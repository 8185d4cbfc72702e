package com.example.http;

import dev.statute.meta.Generated;
import java.lang.IllegalArgumentException;
import java.lang.Object;
import java.lang.Override;
import java.lang.RuntimeException;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * An exception with an HTTP status code. Code that throws it need not know how it is turned
 * into a response.
 *
 * <p>It also carries the members of a problem document (RFC 9457) and header fields. Their
 * setters return the exception, so that calls can be chained.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457, section 3</a>
 */
@Generated
public abstract sealed class StatusCodeException extends RuntimeException
    permits InformationalException,
        SuccessfulException,
        RedirectionException,
        ClientErrorException,
        ServerErrorException {
  private static final long serialVersionUID = 1L;

  private static final URI ABOUT_BLANK = URI.create("about:blank");

  private static final Set<String> STANDARD_MEMBERS =
      Set.of("type", "title", "status", "detail", "instance");

  /** The status code. */
  private final StatusCode status;

  /** The identifier of the problem type. */
  private URI type = ABOUT_BLANK;

  /** The summary of the problem type. */
  private String title;

  /** The explanation of this occurrence, or null. */
  private String detail;

  /** The identifier of this occurrence, or null. */
  private URI instance;

  /** The extension members, or null. */
  private LinkedHashMap<String, Object> extensions;

  /** The header fields, or null. */
  private TreeMap<String, List<String>> headers;

  StatusCodeException(StatusCode status, String detail, String... headerFields) {
    this.status = status;
    this.title = status.phrase();
    this.detail = detail;
    addHeaders(headerFields);
  }

  StatusCodeException(StatusCode status, String detail, Throwable cause, String... headerFields) {
    super(null, cause);
    this.status = status;
    this.title = status.phrase();
    this.detail = detail;
    addHeaders(headerFields);
  }

  /**
   * Returns the status code.
   *
   * @return the status code
   */
  public final StatusCode status() {
    return status;
  }

  /**
   * Returns the number of the status code.
   *
   * @return a number from 100 to 999
   */
  public final int code() {
    return status.code();
  }

  /**
   * Returns the status code and, if there is one, the detail, such as {@code 404 Not Found: no
   * order 42}.
   *
   * @return the message for logs
   */
  @Override
  public String getMessage() {
    return detail == null ? status.toString() : status + ": " + detail;
  }

  /**
   * Returns the identifier of the problem type.
   *
   * @return a URI, {@code about:blank} unless set
   */
  public final URI type() {
    return type;
  }

  /**
   * Returns the short summary of the problem type.
   *
   * @return a text that is the same for all occurrences, the reason phrase unless set
   */
  public final String title() {
    return title;
  }

  /**
   * Returns the explanation of this occurrence.
   *
   * @return a text for the client, or null
   */
  public final String detail() {
    return detail;
  }

  /**
   * Returns the identifier of this occurrence.
   *
   * @return a URI, or null
   */
  public final URI instance() {
    return instance;
  }

  /**
   * Returns the extension members.
   *
   * @return an unmodifiable map of the members, in the order in which they were set
   */
  public final Map<String, Object> extensions() {
    return extensions == null ? Map.of() : Collections.unmodifiableMap(extensions);
  }

  /**
   * Returns the header fields of the response.
   *
   * @return an unmodifiable map of field names to values; the case of a name does not matter
   */
  public final Map<String, List<String>> headers() {
    return headers == null ? Map.of() : Collections.unmodifiableMap(headers);
  }

  /**
   * Sets the identifier of the problem type.
   *
   * @param type the new value
   * @return this exception
   */
  public StatusCodeException type(URI type) {
    this.type = Objects.requireNonNull(type, "type");
    return this;
  }

  /**
   * Sets the short summary of the problem type.
   *
   * @param title the new value
   * @return this exception
   */
  public StatusCodeException title(String title) {
    this.title = Objects.requireNonNull(title, "title");
    return this;
  }

  /**
   * Sets the explanation of this occurrence.
   *
   * @param detail the new value, or null
   * @return this exception
   */
  public StatusCodeException detail(String detail) {
    this.detail = detail;
    return this;
  }

  /**
   * Sets the identifier of this occurrence.
   *
   * @param instance the new value, or null
   * @return this exception
   */
  public StatusCodeException instance(URI instance) {
    this.instance = instance;
    return this;
  }

  /**
   * Sets an extension member.
   *
   * @param name the name of the member
   * @param value its value, which the framework writes as JSON; it must be serializable if the
   *     exception is to be serialized
   * @return this exception
   * @throws IllegalArgumentException if the name is empty or that of a standard member
   */
  public StatusCodeException extension(String name, Object value) {
    if (name.isEmpty() || STANDARD_MEMBERS.contains(name)) {
      throw new IllegalArgumentException("an extension member cannot be named \"" + name + "\"");
    }
    if (extensions == null) {
      extensions = new LinkedHashMap<>();
    }
    extensions.put(name, value);
    return this;
  }

  /**
   * Adds a header field line to the response.
   *
   * @param name the field name, a token (RFC 9110 section 5.1)
   * @param value the field value
   * @return this exception
   * @throws IllegalArgumentException if the name is not a token, or if the value contains CR, LF
   *     or NUL, which RFC 9110 section 5.5 calls dangerous, or a character above U+00FF, which
   *     some servers truncate to a byte that may be one of these
   */
  public StatusCodeException header(String name, String value) {
    addHeader(name, value);
    return this;
  }

  final void replaceHeader(String name, String value) {
    putHeader(name, value, List.of());
  }

  private void addHeaders(String[] namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("the name of a header field has no value");
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      addHeader(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private void addHeader(String name, String value) {
    putHeader(name, value, headers == null ? List.of() : headers.getOrDefault(name, List.of()));
  }

  private void putHeader(String name, String value, List<String> before) {
    requireToken(name);
    requireSafe(name, value);
    if (headers == null) {
      headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
    List<String> values = new ArrayList<>(before);
    values.add(value);
    headers.put(name, List.copyOf(values));
  }

  private static void requireToken(String name) {
    if (!StatusCodeHeaders.isToken(name)) {
      throw new IllegalArgumentException("\"" + name + "\" is not a header field name");
    }
  }

  private static void requireSafe(String name, String value) {
    Objects.requireNonNull(value, name);
    if (value.chars().anyMatch(c -> c == '\r' || c == '\n' || c == '\0' || c > 0xFF)) {
      throw new IllegalArgumentException(
          "the value of the header field "
              + name
              + " contains CR, LF, NUL or a character above U+00FF");
    }
  }
}
