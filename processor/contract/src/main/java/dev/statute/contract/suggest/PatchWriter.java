package dev.statute.contract.suggest;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the change of a file as {@code git diff} does. */
final class PatchWriter {

  private static final int CONTEXT = 3;
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
    // A name with a blank ends with a tab, as otherwise a time could follow it.
    String end = path.indexOf(' ') < 0 ? "" : "\t";
    List<String> old = lines(before.text());
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path + end, "b/" + path + end, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return "diff --git a/%s b/%s\n".formatted(path, path) + String.join("\n", lines) + "\n";
  }

  /** The path from the root of the repository, with slashes. */
  String path(Path file) {
    Path root = file.getParent();
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    return (root == null ? base : root).relativize(file).toString().replace('\\', '/');
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
