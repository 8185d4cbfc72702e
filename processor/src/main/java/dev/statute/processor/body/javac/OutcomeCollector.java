package dev.statute.processor.body.javac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Gathers what comes out of some code, when it is run. */
final class OutcomeCollector {

  private final List<MadeStatus> thrown = new ArrayList<>();
  private ValueStatuses returned = ValueStatuses.NOTHING;
  private boolean complete;

  /**
   * @param complete whether they can turn out to be all; to find that out takes time
   */
  OutcomeCollector(boolean complete) {
    this.complete = complete;
  }

  void addThrown(List<MadeStatus> more) {
    thrown.addAll(more);
  }

  /** What is thrown in place of a value is thrown at once. */
  void addThrown(ValueStatuses exceptions) {
    addThrown(exceptions.errors());
    complete &= exceptions.complete();
  }

  void addReturned(ValueStatuses valueStatuses) {
    returned = returned.plus(valueStatuses);
  }

  /** Something happens of which it is unknown what comes out. */
  void addUnknown() {
    complete = false;
  }

  /** What comes out of some code that is run as part of this. */
  void addAll(OutcomeCollector part) {
    addThrown(part.thrown);
    addReturned(part.returned);
    complete &= part.complete;
  }

  /** Takes away what is thrown, as far as it meets a condition; the list is the caller's. */
  List<MadeStatus> takeThrown(Predicate<MadeStatus> condition) {
    if (thrown.isEmpty()) {
      return new ArrayList<>();
    }
    List<MadeStatus> taken = new ArrayList<>();
    thrown.removeIf(made -> condition.test(made) && taken.add(made));
    return taken;
  }

  /** The statuses that are thrown. */
  List<MadeStatus> thrown() {
    return List.copyOf(thrown);
  }

  /** What is returned. */
  ValueStatuses returned() {
    return returned;
  }

  /** The codes that are known to come out, each as often as it is made. */
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

  /** How much is known to come out: the number of codes, and whether there may be more. */
  int size() {
    Set<MadeCode> codes = new HashSet<>();
    for (List<MadeStatus> part : List.of(thrown, returned.statuses(), returned.errors())) {
      for (MadeStatus made : part) {
        codes.add(made.code());
      }
    }
    return codes.size() + (complete ? 0 : 1) + (returned.complete() ? 0 : 1);
  }

  /** Whether nothing else is thrown. */
  boolean isComplete() {
    return complete;
  }
}
