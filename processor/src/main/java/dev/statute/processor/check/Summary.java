package dev.statute.processor.check;

/**
 * What was looked at.
 *
 * @param found how many handlers there are
 * @param handlers how many of them declare statuses
 * @param others how many other methods do
 * @param statuses how many statuses they declare together
 */
record Summary(long found, long handlers, long others, long statuses) {

  /** There is nothing to tell. */
  static final Summary NONE = new Summary(0, 0, 0, 0);

  boolean isEmpty() {
    return found == 0 && others == 0;
  }

  /**
   * The line that says what was done, so that a user can see that it was.
   *
   * @param errors how many errors were reported
   * @param warnings how many warnings were
   * @param bodies what became of the bodies
   */
  String text(int errors, int warnings, String bodies) {
    return declared()
        + "; "
        + count(errors, "error", "errors")
        + ", "
        + count(warnings, "warning", "warnings")
        + "; "
        + bodies;
  }

  /** Such as {@code 12 handlers and 3 other methods declare 31 statuses}. */
  private String declared() {
    if (handlers == 0 && others == 0) {
      return count(found, "handler declares", "handlers declare") + " no status";
    }
    String who;
    if (handlers == 0) {
      who = count(others, "method", "methods");
    } else if (others == 0) {
      who = count(handlers, "handler", "handlers");
    } else {
      who =
          count(handlers, "handler", "handlers")
              + " and "
              + count(others, "other method", "other methods");
    }
    return who
        + (handlers + others == 1 ? " declares " : " declare ")
        + count(statuses, "status", "statuses");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
