package dev.statute.processor.body.javac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers what comes out of some code, when it is run. */
final class Outcomes {

  private final List<Made> thrown = new ArrayList<>();
  private Answer returned = Answer.NOTHING;
  private boolean whole;

  /**
   * @param whole whether they can turn out to be all; to find that out takes time
   */
  Outcomes(boolean whole) {
    this.whole = whole;
  }

  void addThrown(List<Made> more) {
    thrown.addAll(more);
  }

  /** What is thrown in place of a value is thrown at once. */
  void addThrown(Answer exceptions) {
    addThrown(exceptions.errors());
    whole &= exceptions.whole();
  }

  void addReturned(Answer answer) {
    returned = returned.plus(answer);
  }

  /** Something happens of which it is unknown what comes out. */
  void addUnknown() {
    whole = false;
  }

  /** What comes out of some code that is run as part of this. */
  void addAll(Outcomes part) {
    addThrown(part.thrown);
    addReturned(part.returned);
    whole &= part.whole;
  }

  /** Takes away what is thrown, as far as it meets a condition; the list is the caller's. */
  List<Made> takeThrown(Predicate<Made> condition) {
    if (thrown.isEmpty()) {
      return new ArrayList<>();
    }
    List<Made> taken = new ArrayList<>();
    thrown.removeIf(made -> condition.test(made) && taken.add(made));
    return taken;
  }

  /** The statuses that are thrown. */
  List<Made> thrown() {
    return List.copyOf(thrown);
  }

  /** What is returned. */
  Answer returned() {
    return returned;
  }

  /** The codes that are known to come out, each as often as it is made. */
  List<Integer> codes() {
    List<Integer> codes = new ArrayList<>();
    for (List<Made> part : List.of(thrown, returned.statuses(), returned.errors())) {
      for (Made made : part) {
        if (made.code() instanceof Code.Known known) {
          codes.add(known.number());
        }
      }
    }
    return codes;
  }

  /** How much is known to come out: the number of codes, and whether there may be more. */
  int size() {
    Set<Code> codes = new HashSet<>();
    for (List<Made> part : List.of(thrown, returned.statuses(), returned.errors())) {
      for (Made made : part) {
        codes.add(made.code());
      }
    }
    return codes.size() + (whole ? 0 : 1) + (returned.whole() ? 0 : 1);
  }

  /** Whether nothing else is thrown. */
  boolean isWhole() {
    return whole;
  }
}
