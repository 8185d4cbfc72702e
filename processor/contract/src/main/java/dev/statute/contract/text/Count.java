package dev.statute.contract.text;

/** Numbers of things, in words. */
public final class Count {

  private Count() {}

  /** Such as {@code 1 status} or {@code 2 statuses}. */
  public static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
