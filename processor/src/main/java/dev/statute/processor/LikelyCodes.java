package dev.statute.processor;

import java.util.Comparator;
import java.util.stream.Collectors;

/** Finds the codes that somebody who mistyped one probably meant. */
final class LikelyCodes {

  private static final int SUGGESTIONS = 3;

  private LikelyCodes() {}

  /**
   * Asks for the valid codes that were probably meant: those one slip of a digit away, then those
   * of the same class, then the nearest numbers.
   */
  static String question(StatusUse use) {
    int code = use.code();
    Comparator<KnownStatus> byLikelihood =
        Comparator.comparing((KnownStatus status) -> !isOneSlipAway(code, status.code()))
            .thenComparing(status -> StatusClass.of(status.code()) != StatusClass.of(code))
            .thenComparingInt(status -> Math.abs(status.code() - code))
            .thenComparingInt(KnownStatus::code);
    String found =
        use.targets().statuses().stream()
            .filter(KnownStatus::isFitForResponses)
            .sorted(byLikelihood)
            .map(status -> status.code() + " " + status.phrase())
            .distinct()
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "write a code that is" : "did you mean " + found + "?";
  }

  /** Whether one digit too many, too few or another makes one code of another. */
  static boolean isOneSlipAway(int code, int other) {
    return Nearest.distance(String.valueOf(code), String.valueOf(other)) == 1;
  }
}
