package dev.statute.processor.check;

import dev.statute.processor.body.CodeListener;
import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.StatusAlias;
import dev.statute.processor.check.rule.BodyChecker;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.SurroundingsReader;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.TreePlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Checks the status codes in the calls and comparisons of a type, and remembers which codes of
 * calls it has reported.
 */
final class CallCodeCheck implements CodeListener {

  private final DeclarationReaders readers;
  private final BodyChecker checker;
  private final SurroundingsReader surroundings;
  private final Suppressions suppressions;
  private final Consumer<List<Finding>> report;
  private final Map<Integer, Set<Element>> reported = new HashMap<>();

  /**
   * @param report takes what is found
   */
  CallCodeCheck(
      DeclarationReaders readers,
      BodyChecker checker,
      Suppressions suppressions,
      Consumer<List<Finding>> report) {
    this.readers = readers;
    this.checker = checker;
    this.surroundings = new SurroundingsReader(readers);
    this.suppressions = suppressions;
    this.report = report;
  }

  @Override
  public void number(int code, Element where, TreePlace place) {
    if (targets(where) instanceof Targets.Known known) {
      report.accept(checker.number(code, new Anchor.OfTree(where, place), known));
    }
  }

  /** A code that is declared too is reported in its declaration, and so is not doubtful here. */
  @Override
  public boolean isDoubtful(int code, Element where) {
    return targets(where) instanceof Targets.Known known
        && !checker.sent(code, new Anchor.OfElement(where), known).isEmpty()
        && !surroundings.isClient(where)
        && !surroundings.declares(code, where);
  }

  @Override
  public void sent(int code, Element where, TreePlace place) {
    if (targets(where) instanceof Targets.Known known) {
      List<Finding> findings = checker.sent(code, new Anchor.OfTree(where, place), known);
      if (!findings.stream().allMatch(suppressions::cover)) {
        reported.computeIfAbsent(code, key -> new HashSet<>()).add(where);
      }
      report.accept(findings);
    }
  }

  @Override
  public boolean forbidsContent(int code, Element where) {
    return targets(where) instanceof Targets.Known known && checker.forbidsContent(code, known);
  }

  @Override
  public void content(int code, Element where, TreePlace place) {
    report.accept(checker.content(code, new Anchor.OfTree(where, place), targets(where)));
  }

  /** An alias is stale wherever it is compared, in clients above all. */
  @Override
  public void compared(StatusAlias alias, Comparison how, Element where, TreePlace place) {
    report.accept(checker.compared(alias, how, new Anchor.OfTree(where, place)));
  }

  private Targets targets(Element where) {
    return readers.targets().targets(where);
  }

  /**
   * Returns whether a code was reported where it is made: in this method, or in one that it may
   * call.
   *
   * @param isCompared accepts the methods whose own bodies are compared with what they declare
   */
  boolean isReported(int code, ExecutableElement method, Predicate<ExecutableElement> isCompared) {
    for (Element where : reported.getOrDefault(code, Set.of())) {
      if (where.equals(method)
          || !(where instanceof ExecutableElement other && isCompared.test(other))) {
        return true;
      }
    }
    return false;
  }
}
