package dev.statute.processor.body.javac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects what comes out of some code when it is run. */
final class OutcomeCollector {

  private final List<MadeStatus> thrown = new ArrayList<>();
  private ValueStatuses returned = ValueStatuses.NOTHING;
  private boolean complete;

  /**
   * @param complete whether it matters if nothing else comes out, which takes time to find out; if
   *     not, this is incomplete from the start
   */
  OutcomeCollector(boolean complete) {
    this.complete = complete;
  }

  void addThrown(List<MadeStatus> more) {
    thrown.addAll(more);
  }

  /** Adds exceptions, which are thrown at once. */
  void addThrown(ValueStatuses exceptions) {
    addThrown(exceptions.errors());
    complete &= exceptions.complete();
  }

  void addReturned(ValueStatuses valueStatuses) {
    returned = returned.plus(valueStatuses);
  }

  /** Adds code of which it is unknown what comes out. */
  void addUnknown() {
    complete = false;
  }

  /** Adds what comes out of code that is run as part of this. */
  void addAll(OutcomeCollector part) {
    addThrown(part.thrown);
    addReturned(part.returned);
    complete &= part.complete;
  }

  /** Removes what is thrown and meets a condition; the caller may change the list. */
  List<MadeStatus> removeThrown(Predicate<MadeStatus> condition) {
    if (thrown.isEmpty()) {
      return new ArrayList<>();
    }
    List<MadeStatus> removed = new ArrayList<>();
    thrown.removeIf(made -> condition.test(made) && removed.add(made));
    return removed;
  }

  List<MadeStatus> thrown() {
    return List.copyOf(thrown);
  }

  ValueStatuses returned() {
    return returned;
  }

  /** The known codes that come out. */
  List<Integer> codes() {
    List<Integer> codes = new ArrayList<>();
    for (List<MadeStatus> part : List.of(thrown, returned.statuses(), returned.errors())) {
      for (MadeStatus made : part) {
        if (made.code() instanceof MadeCode.Known known) {
          codes.add(known.number());
        }
      }
    }
    return codes;
  }

  /** How much comes out: the number of codes, and one more for each part that is not complete. */
  int size() {
    Set<MadeCode> codes = new HashSet<>();
    for (List<MadeStatus> part : List.of(thrown, returned.statuses(), returned.errors())) {
      for (MadeStatus made : part) {
        codes.add(made.code());
      }
    }
    return codes.size() + (complete ? 0 : 1) + (returned.complete() ? 0 : 1);
  }

  /** Returns whether nothing else is thrown. */
  boolean isComplete() {
    return complete;
  }
}
