package dev.statute.processor.framework;

import java.util.List;

/**
 * The types and methods of a library, or of the JDK, for asynchronous and optional values. All
 * frameworks support these types. Methods are listed in rows: first a line with the types that
 * share them, then, indented, a line for each operator with the names of its methods.
 */
interface LibraryTable {

  /** The types that deliver one value later, of the type that is their first type argument. */
  List<String> wrappers();

  /** The types that hold one value or none, of the type that is their first type argument. */
  default List<String> optionals() {
    return List.of();
  }

  /** The types that hold no value, or possibly one with any status. */
  default List<String> open() {
    return List.of();
  }

  /** The other types that deliver values, or an error, later. */
  default List<String> later() {
    return List.of();
  }

  /**
   * The package of intermediate types in call chains, such as {@code UniOnItem}; empty for none.
   */
  default String steps() {
    return "";
  }

  /** The package of the types that take {@code null} for a value; empty for none. */
  default String nullable() {
    return "";
  }

  /** The rows of methods whose results are followed. Nothing is assumed about other methods. */
  default String operators() {
    return "";
  }

  /**
   * The rows of methods that are only followed for whether there is a value, not for its status.
   */
  default String counted() {
    return "";
  }
}
