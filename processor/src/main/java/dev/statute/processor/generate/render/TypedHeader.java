package dev.statute.processor.generate.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header fields with a typed setter. Both the constructors and the setters of exceptions are
 * rendered from this list.
 */
enum TypedHeader {
  RETRY_AFTER(
      "Retry-After",
      "retryAfter",
      false,
      "Sets when the client should retry (RFC 9110 section 10.2.3), replacing any earlier value.",
      HeaderValue.DELAY,
      HeaderValue.DATE),

  ALLOW(
      "Allow",
      "allow",
      false,
      "Sets the methods that the resource supports (RFC 9110 section 10.2.1), replacing any earlier"
          + " ones.",
      HeaderValue.METHODS),

  LOCATION(
      "Location",
      "location",
      false,
      "Sets the location (RFC 9110 section 10.2.2), replacing any earlier one.",
      HeaderValue.REFERENCE),

  WWW_AUTHENTICATE(
      "WWW-Authenticate", "challenge", true, challengeSummary("11.6.1"), HeaderValue.CHALLENGE),

  PROXY_AUTHENTICATE(
      "Proxy-Authenticate", "challenge", true, challengeSummary("11.7.1"), HeaderValue.CHALLENGE);

  private final String field;
  private final String method;
  private final boolean adding;
  private final String summary;
  private final List<HeaderValue> values;

  /**
   * @param field its name, whose case does not matter
   * @param method the method that sets it
   * @param adding whether the method adds a field line; if not, it replaces all earlier lines
   * @param summary the first sentence of the method's Javadoc
   * @param values the types that the method accepts; a constructor takes the first
   */
  TypedHeader(String field, String method, boolean adding, String summary, HeaderValue... values) {
    this.field = field;
    this.method = method;
    this.adding = adding;
    this.summary = summary;
    this.values = List.of(values);
  }

  /**
   * RFC 9110 uses the word challenge for both servers and proxies. Each challenge gets its own
   * field line, because commas separate both challenges and their parameters.
   */
  private static String challengeSummary(String section) {
    return "Adds a challenge (RFC 9110 section "
        + section
        + "), in a field line of its own because commas within a line separate both challenges and"
        + " their parameters.";
  }

  /** The type that a constructor takes for a field: a text if the field is not in this list. */
  static HeaderValue constructorValue(String fieldName) {
    return of(fieldName).map(header -> header.values.get(0)).orElse(HeaderValue.TEXT);
  }

  /**
   * The setters for the fields of a status code. If it has both kinds of challenges, the setter is
   * for those of the server.
   *
   * @param type the type with the methods that set a field
   */
  static List<Setter> setters(Status.Headers headers, ClassName type) {
    Set<TypedHeader> found = EnumSet.noneOf(TypedHeader.class);
    List<String> names = headers.all();
    names.forEach(name -> of(name).ifPresent(found::add));
    if (found.contains(WWW_AUTHENTICATE)) {
      found.remove(PROXY_AUTHENTICATE);
    }
    return found.stream()
        .flatMap(
            header ->
                header.values.stream()
                    .map(
                        value ->
                            new Setter(
                                header.method,
                                header.summary,
                                value,
                                header.call(names, value, type))))
        .toList();
  }

  private CodeBlock call(List<String> names, HeaderValue value, ClassName type) {
    String name = names.stream().filter(this::isNamed).findFirst().orElseThrow();
    CodeBlock sent = value.sent(name, value.parameter(), type);
    return adding
        ? CodeBlock.of("header($L, $L)", JavaText.literal(name), sent)
        : CodeBlock.of("$T.replace(this, $L, $L)", type, JavaText.literal(name), sent);
  }

  private static Optional<TypedHeader> of(String fieldName) {
    return Stream.of(values()).filter(header -> header.isNamed(fieldName)).findFirst();
  }

  private boolean isNamed(String fieldName) {
    return field.equalsIgnoreCase(fieldName);
  }

  /**
   * A method of an exception that sets a field.
   *
   * @param summary the first sentence of its Javadoc
   * @param value the type of its parameter
   * @param call the call that sets the field
   */
  record Setter(String name, String summary, HeaderValue value, CodeBlock call) {}
}
