package dev.statute.contract.frame;

/** A number at the head of a page. */
public record Total(long count, String label, Tone tone) {

  /** Such as {@code 1 code} or {@code 2 codes}. */
  public static Total of(long count, String one, String many, Tone tone) {
    return new Total(count, count == 1 ? one : many, tone);
  }
}
