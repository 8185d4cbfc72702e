package com.example.http;

import dev.statute.meta.Generated;
import java.lang.IllegalArgumentException;
import java.lang.String;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * The methods by which the generated exceptions set header fields. Your own exceptions can
 * call them too.
 */
@Generated
public final class StatusCodeHeaders {
  private StatusCodeHeaders() {}

  /**
   * Sets a header field of an exception, replacing all earlier lines of that field.
   *
   * @param exception the exception
   * @param name the field name, a token (RFC 9110 section 5.1)
   * @param value the field value
   * @throws IllegalArgumentException if {@code header} rejects the name or the value
   */
  public static void replace(StatusCodeException exception, String name, String value) {
    exception.replaceHeader(name, value);
  }

  /**
   * Returns a header field value as text.
   *
   * @param name the field name, for error messages
   * @param delay how long to wait, rounded up to a whole second
   * @return the delay-seconds of RFC 9110 section 10.2.3
   * @throws IllegalArgumentException if the time is negative
   */
  public static String delaySeconds(String name, Duration delay) {
    Objects.requireNonNull(delay, name);
    if (delay.isNegative()) {
      throw new IllegalArgumentException("the time in the header field " + name + " is negative");
    }
    BigDecimal seconds =
        BigDecimal.valueOf(delay.getSeconds()).add(BigDecimal.valueOf(delay.getNano(), 9));
    return seconds.setScale(0, RoundingMode.CEILING).toPlainString();
  }

  /**
   * Returns a header field value as text.
   *
   * @param name the field name, for error messages
   * @param time when to retry, rounded up to a whole second
   * @return the IMF-fixdate of RFC 9110 section 5.6.7
   * @throws IllegalArgumentException if the year is not between 1 and 9999
   */
  public static String httpDate(String name, Instant time) {
    Objects.requireNonNull(time, name);
    long second = time.getEpochSecond() + (time.getNano() == 0 ? 0 : 1);
    if (second < -62135596800L || second > 253402300799L) {
      throw new IllegalArgumentException(
          "the year in the header field " + name + " is not between 1 and 9999");
    }
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
    // The formatter writes the days 1 to 9 with one digit, IMF-fixdate has two.
    return date.charAt(6) == ' ' ? date.substring(0, 5) + '0' + date.substring(5) : date;
  }

  /**
   * Returns a header field value as text.
   *
   * @param name the field name, for error messages
   * @param methods the names of all supported methods, possibly none
   * @return the names, separated by commas (RFC 9110 section 10.2.1)
   * @throws IllegalArgumentException if a name is not a token (RFC 9110 section 9.1)
   */
  public static String methodNames(String name, Collection<String> methods) {
    Objects.requireNonNull(methods, name);
    StringJoiner names = new StringJoiner(", ");
    for (String method : methods) {
      if (!isToken(Objects.requireNonNull(method, name))) {
        throw new IllegalArgumentException(
            "the header field " + name + " takes method names, and one of them is not a token");
      }
      names.add(method);
    }
    return names.toString();
  }

  /**
   * Returns a header field value as text.
   *
   * @param name the field name, for error messages
   * @param uri the URI, which may be relative
   * @return the URI in ASCII (RFC 9110 section 10.2.2)
   */
  public static String asciiReference(String name, URI uri) {
    Objects.requireNonNull(uri, name);
    return uri.toASCIIString();
  }

  static boolean isToken(String text) {
    boolean token = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alphanumeric = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      token &= alphanumeric || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
    return token;
  }
}
