package dev.statute.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The imports of holders in a generated exception handler, and the names it uses for them. Holders
 * are imported because a qualified name can be obscured: its first part, such as {@code com}, may
 * be the name of a type in the user's package.
 *
 * @param imported the qualified names to import
 * @param names the names of the holders in the source, in the given order
 */
record HolderImports(List<String> imported, List<String> names) {

  HolderImports {
    imported = List.copyOf(imported);
    names = List.copyOf(names);
  }

  /**
   * Imports the holders whose simple names are free; the others keep their qualified names.
   *
   * @param holders the qualified names of the holders
   * @param packageName the package of the class, whose types need no import
   * @param text the source that will contain the names
   */
  static HolderImports of(List<String> holders, String packageName, String text) {
    List<String> imported = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String holder : holders) {
      String simple = holder.substring(holder.lastIndexOf('.') + 1);
      boolean free = !names.contains(simple) && !isWord(simple, text);
      names.add(free ? simple : holder);
      if (free && !holder.equals(packageName + "." + simple)) {
        imported.add(holder);
      }
    }
    return new HolderImports(imported, names);
  }

  /** The import declarations, each on its own line. */
  String declarations() {
    StringBuilder lines = new StringBuilder();
    imported.stream()
        .sorted()
        .forEach(holder -> lines.append("import ").append(holder).append(";\n"));
    return lines.toString();
  }

  private static boolean isWord(String name, String text) {
    return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
  }
}
