package com.example.http;

import dev.statute.meta.Generated;
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
 * An exception that stands for an HTTP status code. What throws it need not know how it
 * becomes a response.
 *
 * <p>Its other values are the members of a problem document (RFC 9457) and header fields; they
 * can be set on a new exception, one after the other.
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

  private static final Set<String> STANDARD_MEMBERS = Set.of("type", "title", "status", "detail", "instance");

  private final StatusCode status;

  private URI type = ABOUT_BLANK;

  private String title;

  private String detail;

  private URI instance;

  private LinkedHashMap<String, Object> extensions;

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
   * Returns the status code, and the detail if there is one, such as {@code 404 Not Found: no
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
   * Sets the identifier of the problem type.
   *
   * @param type the new value
   * @return this exception
   */
  public final StatusCodeException type(URI type) {
    this.type = Objects.requireNonNull(type, "type");
    return this;
  }

  /**
   * Returns the short summary of the problem type.
   *
   * @return a text that is the same at each occurrence, the reason phrase unless set
   */
  public final String title() {
    return title;
  }

  /**
   * Sets the short summary of the problem type.
   *
   * @param title the new value
   * @return this exception
   */
  public final StatusCodeException title(String title) {
    this.title = Objects.requireNonNull(title, "title");
    return this;
  }

  /**
   * Returns the explanation of this occurrence.
   *
   * @return a text meant for the client, or null
   */
  public final String detail() {
    return detail;
  }

  /**
   * Sets the explanation of this occurrence.
   *
   * @param detail the new value, or null
   * @return this exception
   */
  public final StatusCodeException detail(String detail) {
    this.detail = detail;
    return this;
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
   * Sets the identifier of this occurrence.
   *
   * @param instance the new value, or null
   * @return this exception
   */
  public final StatusCodeException instance(URI instance) {
    this.instance = instance;
    return this;
  }

  /**
   * Returns the extension members.
   *
   * @return the members in the order in which they were set, unmodifiable
   */
  public final Map<String, Object> extensions() {
    return extensions == null ? Map.of() : Collections.unmodifiableMap(extensions);
  }

  /**
   * Sets an extension member.
   *
   * @param name the name of the member
   * @param value its value, for the JSON library of the framework; serializable if the exception
   *     is to be
   * @return this exception
   * @throws IllegalArgumentException if the name is that of a standard member, or empty
   */
  public final StatusCodeException extension(String name, Object value) {
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
   * Returns the header fields that the response has to carry.
   *
   * @return the values by field name, unmodifiable; the case of a name does not matter
   */
  public final Map<String, List<String>> headers() {
    return headers == null ? Map.of() : Collections.unmodifiableMap(headers);
  }

  /**
   * Adds a header field line to the response.
   *
   * @param name the field name, a token (RFC 9110 section 5.1)
   * @param value the field value
   * @return this exception
   * @throws IllegalArgumentException if the name is no token, or the value holds CR, LF or NUL,
   *     which RFC 9110 section 5.5 calls dangerous
   */
  public final StatusCodeException header(String name, String value) {
    requireToken(name);
    requireSafe(name, value);
    if (headers == null) {
      headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }
    List<String> values = new ArrayList<>(headers.getOrDefault(name, List.of()));
    values.add(value);
    headers.put(name, List.copyOf(values));
    return this;
  }

  private void addHeaders(String[] namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("the name of a header field stands without a value");
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      header(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static void requireToken(String name) {
    boolean token = !name.isEmpty();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean alphanumeric = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      token &= alphanumeric || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
    if (!token) {
      throw new IllegalArgumentException("\"" + name + "\" is no header field name");
    }
  }

  private static void requireSafe(String name, String value) {
    Objects.requireNonNull(value, name);
    if (value.indexOf('\r') >= 0 || value.indexOf('\n') >= 0 || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("the value of the header field " + name + " holds CR, LF or NUL");
    }
  }
}
