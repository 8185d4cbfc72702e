package dev.statute.contract.suggest;

import dev.statute.processor.output.ShellWord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What should be declared.
 *
 * @param patch a unified diff as {@code git apply} takes it; empty if there is nothing to add
 * @param root the folder that the paths in the patch start from
 * @param style the annotations in it
 * @param summary the numbers, and what else the change needs
 * @param skipped the handlers that could not be changed, with the reason, a line for each file
 */
public record Suggestions(
    String patch, Path root, Style style, List<String> summary, List<String> skipped) {

  public Suggestions {
    summary = List.copyOf(summary);
    skipped = List.copyOf(skipped);
  }

  /**
   * The same, with a line about what the program has to depend on.
   *
   * @param artifacts what it lacks for {@code @Returns}
   */
  public Suggestions needing(List<String> artifacts) {
    if (patch.isEmpty() || style != Style.RETURNS || artifacts.isEmpty()) {
      return this;
    }
    String noun = artifacts.size() == 1 ? "dependency " : "dependencies ";
    List<String> lines = new ArrayList<>(summary);
    lines.add("add the " + noun + String.join(" and ", artifacts));
    return new Suggestions(patch, root, style, lines, skipped);
  }

  /**
   * The command that applies the patch. Git ignores what is not below the folder in which it runs.
   *
   * @param file the file with the patch
   * @return the command, to be run in the current folder
   */
  public String command(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath();
    if (root.equals(here)) {
      return "git apply "
          + quoted(absolute.startsWith(here) ? here.relativize(absolute) : absolute);
    }
    return "git -C " + quoted(root) + " apply " + quoted(absolute);
  }

  private static String quoted(Path path) {
    return ShellWord.of(path.toString());
  }

  /**
   * Writes the patch; if there is nothing to add, an earlier one is deleted.
   *
   * @param file the file, whose folder is made if there is none
   * @param charset the charset of the sources
   * @return whether there is a patch
   * @throws IOException if it cannot be written or deleted
   */
  public boolean write(Path file, Charset charset) throws IOException {
    if (patch.isEmpty()) {
      Files.deleteIfExists(file);
      return false;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, patch.getBytes(charset));
    return true;
  }
}
