package dev.statute.processor.check;

import dev.statute.processor.body.CodeListener;
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

/** Checks the status codes that the calls of a type make, and remembers what was said of them. */
final class CallCodeCheck implements CodeListener {

  private final DeclarationReaders readers;
  private final BodyChecker checker;
  private final SurroundingsReader surroundingsReader;
  private final Suppressions suppressions;
  private final Consumer<List<Finding>> report;
  private final Map<Integer, Set<Element>> told = new HashMap<>();

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
    this.surroundingsReader = new SurroundingsReader(readers);
    this.suppressions = suppressions;
    this.report = report;
  }

  @Override
  public void number(int code, Element where, TreePlace place) {
    if (targets(where) instanceof Targets.Known known) {
      report.accept(checker.number(code, new Anchor.OfTree(where, place), known));
    }
  }

  /** Not of one that is reported elsewhere. */
  @Override
  public boolean isDoubtful(int code, Element where) {
    return targets(where) instanceof Targets.Known known
        && !checker.sent(code, new Anchor.OfElement(where), known).isEmpty()
        && !surroundingsReader.isClient(where)
        && !surroundingsReader.declares(code, where);
  }

  @Override
  public void sent(int code, Element where, TreePlace place) {
    if (targets(where) instanceof Targets.Known known) {
      List<Finding> findings = checker.sent(code, new Anchor.OfTree(where, place), known);
      if (!findings.stream().allMatch(suppressions::cover)) {
        told.computeIfAbsent(code, key -> new HashSet<>()).add(where);
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

  private Targets targets(Element where) {
    return readers.targets().targets(where);
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
}
