package dev.statute.contract.suggest;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the change of a file as {@code git diff} does. */
final class PatchWriter {

  private static final int CONTEXT = 3;
  private static final int DELETE = 0x7f;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private final Path base;

  /**
   * @param base what the paths are relative to, of files that are in no repository
   */
  PatchWriter(Path base) throws IOException {
    this.base = base.toRealPath();
  }

  String write(SourceText before, String after) {
    String path = path(before.file());
    String from = quoted("a/" + path);
    String to = quoted("b/" + path);
    // A name with a blank ends with a tab, as otherwise a time could follow it.
    String end = path.indexOf(' ') < 0 || from.startsWith("\"") ? "" : "\t";
    List<String> old = lines(before.text());
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            from + end, to + end, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return "diff --git %s %s\n".formatted(from, to) + String.join("\n", lines) + "\n";
  }

  /** The path from the root, with slashes. */
  String path(Path file) {
    return root(file).relativize(file).toString().replace(File.separatorChar, '/');
  }

  /** The root of the repository that a file is in, or else the base. */
  Path root(Path file) {
    Path root = file.getParent();
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    return root == null ? base : root;
  }

  /** A name as git writes it, whatever the charset of the sources is. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      if (each == '"' || each == '\\') {
        quoted.append('\\').append((char) each);
      } else if (each < ' ' || each == DELETE) {
        quoted.append("\\%03o".formatted(each & 0xff));
      } else {
        quoted.append((char) each);
      }
    }
    return quoted.length() == name.length() ? name : "\"" + quoted + "\"";
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int last = lines.size() - 1;
    if (lines.get(last).isEmpty()) {
      lines.remove(last);
    } else {
      lines.set(last, lines.get(last) + NO_LINE_END);
    }
    return lines;
  }
}
