package dev.statute.contract.suggest;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;

/**
 * A method in a source file.
 *
 * @param type the type around it
 */
record MethodPlace(ParsedSource source, ClassTree type, MethodTree method) {

  private static final String STEP = "  ";

  /** The white space in front of the line where the method starts, annotations included. */
  String indentation() {
    return source.text().indentation(source.start(method));
  }

  /** One step of indentation in this file: what the method has more than its type. */
  String step() {
    String outer = source.text().indentation(source.start(type));
    String own = indentation();
    return own.startsWith(outer) && own.length() > outer.length()
        ? own.substring(outer.length())
        : STEP;
  }
}
