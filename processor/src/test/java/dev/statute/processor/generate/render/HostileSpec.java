package dev.statute.processor.generate.render;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A spec of one status code whose texts are the given ones. */
record HostileSpec(List<String> texts) {

  private static final String TOKEN_CHARACTERS =
      "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final String NOT_IN_FILE_NAMES = "\"*/:<>?\\|";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_PROSE = 10_000;

  /** Reads texts with a line of three hyphens between them. */
  static HostileSpec of(byte[] input) {
    return new HostileSpec(List.of(decode(input).split("\n---\n", -1)));
  }

  String phrase() {
    return text(0);
  }

  String alias() {
    return text(1);
  }

  String summary() {
    return text(2);
  }

  String title() {
    return text(3);
  }

  String source() {
    return text(4);
  }

  String reference() {
    return text(5);
  }

  /** The characters of a text that the name of a header field without a type can have. */
  String requiredHeader() {
    String token = only(text(6), TOKEN_CHARACTERS);
    boolean typed = TypedHeader.constructorValue(token) != HeaderValue.TEXT;
    return token.isEmpty() || typed ? "X" + token : token;
  }

  String optionalHeader() {
    return "X-" + only(text(7), TOKEN_CHARACTERS);
  }

  /** The characters of a text that the name of a file can have on every system. */
  String fileName() {
    StringBuilder name = new StringBuilder("spec");
    text(8)
        .chars()
        .filter(c -> c >= ' ' && c <= '~' && NOT_IN_FILE_NAMES.indexOf(c) < 0)
        .limit(100)
        .forEach(c -> name.append((char) c));
    return name.append(".yaml").toString();
  }

  String difference() {
    return text(9);
  }

  private String text(int field) {
    return texts.get(field % texts.size());
  }

  private static String only(String text, String allowed) {
    StringBuilder out = new StringBuilder();
    text.chars().filter(c -> allowed.indexOf(c) >= 0).forEach(c -> out.append((char) c));
    return out.toString();
  }

  /** Whether a spec may hold all of this. */
  boolean isAcceptable() {
    return Stream.of(phrase(), alias(), title(), source(), reference())
            .allMatch(HostileSpec::isLine)
        && isProse(summary())
        && isProse(difference())
        && requiredHeader().length() <= LONGEST_NAME
        && optionalHeader().length() <= LONGEST_NAME
        && !requiredHeader().equalsIgnoreCase(optionalHeader());
  }

  private static boolean isLine(String text) {
    return isText(text, LONGEST_LINE) && text.chars().noneMatch(HostileSpec::isControl);
  }

  private static boolean isProse(String text) {
    return isText(text, LONGEST_PROSE)
        && text.chars().noneMatch(c -> isControl(c) && c != '\t' && c != '\n');
  }

  private static boolean isControl(int c) {
    return c < 32 || 127 <= c && c < 160;
  }

  private static boolean isText(String text, int longest) {
    return !text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().noneMatch(c -> 0xD800 <= c && c <= 0xDFFF);
  }

  String yaml() {
    return """
        vendor: acme
        type: Acme
        title: %s
        source: %s
        statuses:
          - code: 461
            phrase: %s
            name: HOSTILE
            aliases: [{phrase: %s, name: OTHER}]
            summary: %s
            compare: {462: %s}
            headers: {required: [%s], optional: [%s]}
            reference: %s
        """
        .formatted(
            Stream.of(
                    title(),
                    source(),
                    phrase(),
                    alias(),
                    summary(),
                    difference(),
                    requiredHeader(),
                    optionalHeader(),
                    reference())
                .map(HostileSpec::quoted)
                .toArray());
  }

  String packageInfo() {
    return "/** Codes. */\n@dev.statute.StatusCatalogue(spec = "
        + quoted(fileName())
        + ")\npackage com.acme;\n";
  }

  /** A string in double quotes that means the same in YAML and in Java. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return out.append('"').toString();
  }

  /** Decodes UTF-8. A byte that is none represents half a surrogate pair. */
  private static String decode(byte[] input) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(input);
    CharBuffer out = CharBuffer.allocate(input.length + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      int octet = in.get() & 0xFF;
      out.put((char) (octet < 0xC0 ? 0xD800 + octet : 0xDC00 + octet));
    }
    return out.flip().toString();
  }
}
