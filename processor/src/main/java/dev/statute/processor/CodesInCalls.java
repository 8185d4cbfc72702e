package dev.statute.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Checks the status codes that the calls of a type make, and remembers what was said of them. */
final class CodesInCalls {

  private final Readers readers;
  private final BodyRules rules;
  private final Surroundings surroundings;
  private final Suppressions suppressions;
  private final Map<Integer, Set<Element>> told = new HashMap<>();

  CodesInCalls(Readers readers, BodyRules rules, Suppressions suppressions) {
    this.readers = readers;
    this.rules = rules;
    this.surroundings = new Surroundings(readers);
    this.suppressions = suppressions;
  }

  /** What is wrong with a number that is used as a status code. */
  List<Finding> number(int code, Element where, Place place) {
    return readers.targets().targets(where) instanceof Targets.Known known
        ? rules.number(code, new Origin.OfTree(where, place), known)
        : List.of();
  }

  /** Whether something may be wrong with a code that is sent, and is not told elsewhere. */
  boolean isDoubtful(int code, Element where) {
    return readers.targets().targets(where) instanceof Targets.Known known
        && !rules.sent(code, new Origin.OfElement(where), known).isEmpty()
        && !surroundings.isClient(where)
        && !surroundings.declares(code, where);
  }

  /** What is wrong with a code that is sent. */
  List<Finding> sent(int code, Element where, Place place) {
    if (!(readers.targets().targets(where) instanceof Targets.Known known)) {
      return List.of();
    }
    List<Finding> findings = rules.sent(code, new Origin.OfTree(where, place), known);
    if (!findings.stream().allMatch(suppressions::cover)) {
      told.computeIfAbsent(code, key -> new HashSet<>()).add(where);
    }
    return findings;
  }

  /**
   * Whether something was said about a code where a method makes it, or one that helps it.
   *
   * @param isJudged tells the methods of which it is told what comes out
   */
  boolean isTold(int code, ExecutableElement method, Predicate<ExecutableElement> isJudged) {
    for (Element where : told.getOrDefault(code, Set.of())) {
      if (where.equals(method)
          || !(where instanceof ExecutableElement other && isJudged.test(other))) {
        return true;
      }
    }
    return false;
  }

  /** Forgets what was said of the last type. */
  void clear() {
    told.clear();
  }
}
