package dev.statute.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the class that handles exceptions names the holders of vendors. They are imported: the first
 * part of a qualified name, such as {@code com}, can be the name of a type in the user's package.
 *
 * @param imported the qualified names to import
 * @param names how the holders are named, in the order in which they were given
 */
record HolderImports(List<String> imported, List<String> names) {

  HolderImports {
    imported = List.copyOf(imported);
    names = List.copyOf(names);
  }

  /**
   * Imports the holders whose simple names nothing else has; the others keep their qualified names.
   *
   * @param holders the qualified names of the holders
   * @param packageName the package of the class, whose types need no import
   * @param text the source that is to name them
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

  /** The import declarations, each in a line. */
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
