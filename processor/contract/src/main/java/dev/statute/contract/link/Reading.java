package dev.statute.contract.link;

import dev.statute.contract.method.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what comes out of a handler. */
final class Reading {

  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::code)
          .thenComparing(Outcome::source)
          .thenComparing(Outcome::wayText);

  private final Set<Outcome> outcomes = new LinkedHashSet<>();
  private final SortedSet<Gap> gaps = new TreeSet<>();
  private final List<Unmapped> unmapped = new ArrayList<>();

  void add(int code, Source source, Way way) {
    outcomes.add(new Outcome(code, source, way.steps()));
  }

  void add(int code, Source source) {
    outcomes.add(new Outcome(code, source, List.of()));
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  void remove(Outcome outcome) {
    outcomes.remove(outcome);
  }

  void add(Gap gap) {
    gaps.add(gap);
  }

  void add(Unmapped exception) {
    unmapped.add(exception);
  }

  List<Outcome> outcomes() {
    return outcomes.stream().sorted(ORDER).toList();
  }

  SortedSet<Gap> gaps() {
    return gaps;
  }

  List<Unmapped> unmapped() {
    return unmapped;
  }
}
