package dev.statute.processor.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gathers what comes out of some code, when it is run. */
final class Outcomes {

  private final List<Made> thrown = new ArrayList<>();
  private Answer returned = Answer.NOTHING;
  private boolean whole = true;

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

  /** Takes away what is thrown, as far as it meets a condition. */
  List<Made> takeThrown(Predicate<Made> condition) {
    if (thrown.isEmpty()) {
      return List.of();
    }
    List<Made> taken = thrown.stream().filter(condition).toList();
    thrown.removeAll(taken);
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

  /** How much is known to come out: the number of codes, and whether there may be more. */
  long size() {
    long codes =
        Stream.of(thrown, returned.statuses(), returned.errors())
            .flatMap(List::stream)
            .map(Made::code)
            .distinct()
            .count();
    return codes + (whole ? 0 : 1) + (returned.whole() ? 0 : 1);
  }

  /** Whether nothing else is thrown. */
  boolean isWhole() {
    return whole;
  }
}
