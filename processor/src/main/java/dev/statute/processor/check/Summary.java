package dev.statute.processor.check;

/**
 * The numbers of what was checked.
 *
 * @param found how many handlers there are
 * @param handlers how many of them declare statuses
 * @param others how many other methods declare statuses
 * @param statuses how many statuses they all declare
 */
record Summary(long found, long handlers, long others, long statuses) {

  boolean isEmpty() {
    return found == 0 && others == 0;
  }

  /**
   * The line that shows a user that the checks were run.
   *
   * @param errors how many errors were reported
   * @param warnings how many warnings were reported
   * @param bodies whether the bodies were checked, in words
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
    String subject;
    if (handlers == 0) {
      subject = count(others, "method", "methods");
    } else if (others == 0) {
      subject = count(handlers, "handler", "handlers");
    } else {
      subject =
          count(handlers, "handler", "handlers")
              + " and "
              + count(others, "other method", "other methods");
    }
    return subject
        + (handlers + others == 1 ? " declares " : " declare ")
        + count(statuses, "status", "statuses");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
