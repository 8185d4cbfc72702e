package dev.statute.processor.generate.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java names of a status code.
 *
 * @param constant the name of its constants, such as {@code NOT_FOUND}
 * @param type the name of its type, such as {@code NotFound}
 */
public record JavaName(String constant, String type) {

  public static final int MAX_LENGTH = 120;

  /** The end of the expectation in messages about names. */
  static final String LENGTH_RULE = ", of at most " + MAX_LENGTH + " characters";

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern DEVICE =
      Pattern.compile("CON|PRN|AUX|NUL|(COM|LPT)[0-9]", Pattern.CASE_INSENSITIVE);
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2}|[0-9])(?=[A-Z][a-z]{2})");

  /**
   * The names for a phrase: its words, without apostrophes and without remarks in parentheses.
   * Empty if the words make no Java identifier, or if the phrase is not ASCII.
   */
  static Optional<JavaName> ofPhrase(String phrase) {
    if (!phrase.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return Optional.empty();
    }
    String plain = REMARK.matcher(phrase).replaceAll(" ").replace("'", "");
    List<String> words =
        Arrays.stream(WORD_BOUNDARY.split(plain)).filter(word -> !word.isEmpty()).toList();
    return ofConstant(
        words.stream().map(w -> w.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_")));
  }

  /** The names for a constant's name. Empty if it is not in upper case with underscores. */
  static Optional<JavaName> ofConstant(String constant) {
    if (constant.length() > MAX_LENGTH || !CONSTANT.matcher(constant).matches()) {
      return Optional.empty();
    }
    String type =
        Arrays.stream(constant.split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return Optional.of(new JavaName(constant, type));
  }

  static boolean isType(String name) {
    return name.length() <= MAX_LENGTH && TYPE.matcher(name).matches();
  }

  /** Returns whether Windows reserves a name for a device, even if an extension follows. */
  public static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }
}
