package dev.statute.processor.testing;

import dev.statute.processor.check.rule.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, or a part of one. */
public record Page(String text) {

  private static final Path PROJECT = Path.of("..");

  /** The page at a path below the root of the project. */
  public static Page of(String path) {
    try {
      return new Page(Files.readString(PROJECT.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Page of(Check check) {
    return of(path(check));
  }

  /** The path of the page of a check. */
  public static String path(Check check) {
    return "docs/checks/" + check.id() + ".md";
  }

  /** Replaces a text on a page. */
  public static void update(String path, String old, String text) throws IOException {
    Files.writeString(PROJECT.resolve(path), of(path).text().replace(old, text));
  }

  public List<String> lines() {
    return text.lines().toList();
  }

  /** The text below the second-level heading that starts with this title. */
  public Page section(String title) {
    Pattern section =
        Pattern.compile("(?ms)^## " + Pattern.quote(title) + "[^\n]*\n(.*?)(?=^## |\\z)");
    Matcher found = section.matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no section " + title);
    }
    return new Page(found.group(1));
  }

  /** The rows below the head of a table. */
  public String table(String head) {
    Pattern table = Pattern.compile(Pattern.quote(head) + "\n[-|]+\n((?:\\|.*\n)*)");
    Matcher found = table.matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no table " + head);
    }
    return found.group(1);
  }

  /** The texts that are written in a language, in their order. */
  public List<String> blocks(String language) {
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    return block.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The only text in a language. */
  public String block(String language) {
    List<String> blocks = blocks(language);
    if (blocks.size() != 1) {
      throw new IllegalArgumentException(blocks.size() + " blocks of " + language);
    }
    return blocks.get(0);
  }
}
