package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.output.DidYouMean;
import java.util.Comparator;
import java.util.List;

/** Finds the codes that were probably meant by one that does not exist. */
final class LikelyCodes {

  private static final int SUGGESTIONS = 3;

  private LikelyCodes() {}

  /**
   * The valid codes that were probably meant, with their reason phrases: those one typo away, then
   * those of the same class, then the nearest numbers.
   */
  static List<String> of(StatusUse use) {
    int code = use.code();
    Comparator<KnownStatus> byLikelihood =
        Comparator.comparing((KnownStatus status) -> !isOneTypoAway(code, status.code()))
            .thenComparing(status -> StatusClass.of(status.code()) != StatusClass.of(code))
            .thenComparingInt(status -> Math.abs(status.code() - code))
            .thenComparingInt(KnownStatus::code);
    return use.targets().statuses().stream()
        .filter(KnownStatus::isFitForResponses)
        .sorted(byLikelihood)
        .map(status -> status.code() + " " + status.phrase())
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }

  /** Returns whether two codes differ by a digit that is missing, added or another one. */
  static boolean isOneTypoAway(int code, int other) {
    return DidYouMean.distance(String.valueOf(code), String.valueOf(other)) == 1;
  }
}
