package dev.statute.processor.framework;

import java.util.List;

/**
 * What a library, or the JDK, has for values that are there later, or perhaps. All frameworks know
 * its types. Methods are named in rows: below the types that have them in common, each operator
 * with the names of its methods.
 */
interface LibraryTable {

  /** The types that hold one value; their first type argument tells what it is. */
  List<String> wrappers();

  /** The types that hold no value, or of which nothing is certain. */
  default List<String> open() {
    return List.of();
  }

  /** The other types that bring values later, or an error. */
  default List<String> streams() {
    return List.of();
  }

  /** A package whose types are on the way from one such value to the next; empty for none. */
  default String steps() {
    return "";
  }

  /** The methods that are followed. What is not here is not known. */
  default String operators() {
    return "";
  }

  /** The methods of which only that is known whether there is a value, and not what it brings. */
  default String counted() {
    return "";
  }
}
