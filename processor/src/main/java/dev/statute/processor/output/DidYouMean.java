package dev.statute.processor.output;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class DidYouMean {

  /** The fewest letters that count as the beginning of a longer word. */
  private static final int MIN_BEGINNING = 4;

  private DidYouMean() {}

  public static boolean isClose(String word, String candidate) {
    return isNear(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
  }

  /** The closest candidate, if any is close enough. */
  public static Optional<String> word(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> isNear(lower, candidate.toLowerCase(Locale.ROOT)))
        .min(
            Comparator.<String>comparingInt(c -> distance(lower, c.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isNear(String word, String candidate) {
    int limit = Math.max(1, word.length() / 3);
    return (word.length() >= MIN_BEGINNING && candidate.startsWith(word))
        // The difference in length is a lower bound, and cheap even for a very long word.
        || (Math.abs(candidate.length() - word.length()) <= limit
            && distance(word, candidate) <= limit);
  }

  /** A question for the end of a message; empty if no candidate is close. */
  public static String question(String word, Collection<String> candidates) {
    return word(word, candidates).map(found -> "; did you mean \"" + found + "\"?").orElse("");
  }

  /**
   * The number of letters to insert, delete, replace or swap with the next one (optimal string
   * alignment).
   */
  public static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
