package dev.statute.contract.suggest;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text.
 *
 * @param start where the replaced text starts
 * @param end where it ends; the same for an insertion
 */
record Edit(int start, int end, String replacement) {

  static Edit insertion(int at, String text) {
    return new Edit(at, at, text);
  }

  /** Makes changes that do not overlap; those at the same place stay in their order. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder();
    int done = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      changed.append(text, done, edit.start()).append(edit.replacement());
      done = edit.end();
    }
    return changed.append(text.substring(done)).toString();
  }
}
