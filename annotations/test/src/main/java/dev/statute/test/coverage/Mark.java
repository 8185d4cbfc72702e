package dev.statute.test.coverage;

import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.StatusCoverage;

/** How a status is marked, in the order in which an opened row tells of statuses. */
enum Mark {
  UNDECLARED("undeclared", "seen, not declared"),
  UNSEEN("declared", "declared, never seen"),
  SEEN("kept", "declared and seen"),
  ALLOWED("framework", "seen, and allowed by what is declared"),
  UNJUDGED("made", "seen, nothing declared");

  private final String shape;
  private final String words;

  /**
   * @param shape the name of its shape in the style
   */
  Mark(String shape, String words) {
    this.shape = shape;
    this.words = words;
  }

  static Mark of(HandlerCoverage handler, StatusCoverage status) {
    return switch (status.standing()) {
      case DECLARED -> status.isSeen() ? SEEN : UNSEEN;
      case ALLOWED -> handler.isDeclaring() ? ALLOWED : UNJUDGED;
      case UNDECLARED -> UNDECLARED;
    };
  }

  String shape() {
    return shape;
  }

  String words() {
    return words;
  }
}
