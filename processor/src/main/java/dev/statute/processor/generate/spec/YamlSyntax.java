package dev.statute.processor.generate.spec;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** Turns exceptions of the YAML library into mistakes with a position. */
final class YamlSyntax {

  private static final Pattern EXPECTED_FOUND =
      Pattern.compile("expected (.*), but (?:got|found) (.*)", Pattern.DOTALL);
  private static final Pattern INDENTATION =
      Pattern.compile("\\. \\(Do not use .* for indentation\\)", Pattern.DOTALL);
  private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

  private static final int LONGEST = 200;

  private YamlSyntax() {}

  /**
   * @param readTo the index after the last event that could be read
   */
  static SpecSyntaxException mistake(RuntimeException e, SpecText text, int readTo) {
    if (e instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      String context = Optional.ofNullable(marked.getContext()).map(c -> " (" + c + ")").orElse("");
      return mistake(
          text.position(mark.map(Mark::getIndex).orElse(readTo)),
          SpecExcerpt.visible(inOrder(marked.getProblem())) + context);
    }
    if (e instanceof ReaderException unreadable) {
      return mistake(
          text.position(unreadable.getPosition()),
          String.format(
              Locale.ROOT,
              "found the character U+%04X, which YAML does not allow",
              unreadable.getCodePoint()));
    }
    return escapeOrElse(text, readTo, String.valueOf(e.getMessage()));
  }

  /** The library gives no position for an escape whose number exceeds an int. */
  private static SpecSyntaxException escapeOrElse(SpecText text, int readTo, String message) {
    String all = text.text();
    Matcher escape = LONG_ESCAPE.matcher(all);
    if (!escape.find(all.offsetByCodePoints(0, readTo))) {
      return mistake(text.position(readTo), SpecExcerpt.visible(message));
    }
    return mistake(
        text.position(all.codePointCount(0, escape.start())),
        "found the escape " + escape.group() + ", expected one up to \\U0010FFFF");
  }

  /** Puts what was found before what is expected, as in all other messages. */
  private static String inOrder(String problem) {
    Matcher parts = EXPECTED_FOUND.matcher(problem);
    if (parts.matches()) {
      return "found " + parts.group(2) + ", expected " + parts.group(1);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return problem + "; put text that contains \": \" in quotes";
    }
    String indentation = problem.contains("TAB") ? "; indent with spaces" : "";
    return INDENTATION.matcher(problem).replaceFirst(indentation);
  }

  /** Shortens the message of the library, which may quote any amount of the file. */
  private static SpecSyntaxException mistake(SpecPosition position, String message) {
    return new SpecSyntaxException(
        position, SpecFile.YAML + ": " + Quoted.shortened(message, LONGEST));
  }
}
