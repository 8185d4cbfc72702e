package dev.statute.contract.suggest;

import com.sun.source.tree.ImportTree;
import java.util.List;

/**
 * An import.
 *
 * @param name the qualified name, the last part of which can be {@code *}
 */
record Import(boolean isStatic, String name) implements Comparable<Import> {

  static Import of(ImportTree tree) {
    return new Import(tree.isStatic(), tree.getQualifiedIdentifier().toString());
  }

  static List<Import> of(ParsedSource source) {
    return source.unit().getImports().stream().map(Import::of).toList();
  }

  boolean isOnDemand() {
    return simpleName().equals("*");
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Returns whether it is one of those that have a block of their own at the end of many files. */
  boolean isOfJava() {
    return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jakarta.");
  }

  /** The package, or the type of a static import. */
  String owner() {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** How many first parts two names have in common. */
  int common(Import other) {
    String[] own = name.split("\\.");
    String[] others = other.name.split("\\.");
    int count = 0;
    while (count < Math.min(own.length, others.length) && own[count].equals(others[count])) {
      count++;
    }
    return count;
  }

  @Override
  public int compareTo(Import other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return "import " + (isStatic ? "static " : "") + name + ";";
  }
}
