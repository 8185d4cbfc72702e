package dev.statute.contract.page;

import dev.statute.contract.link.Mark;

/**
 * How a mark looks, and what it is called.
 *
 * @param shape the name of its shape in the style
 */
record Sign(String shape, String words) {

  static Sign of(Mark mark) {
    return switch (mark) {
      case UNDECLARED -> new Sign("undeclared", "made, not declared");
      case MADE -> new Sign("made", "made, nothing declared");
      case DECLARED_AND_MADE -> new Sign("kept", "declared and made");
      case IMPLIED -> new Sign("framework", "made by the framework");
      case MAYBE -> new Sign("maybe", "may be made");
      case CRASH -> new Sign("crash", "unexpected error");
      case DECLARED -> new Sign("declared", "declared only");
    };
  }
}
