package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.body.StatusAlias;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the rules about what comes out of bodies, and about what they compare. */
public final class BodyChecker {

  private final KnownCatalogue catalogue;
  private final List<String> vendors;
  private final Levels levels;
  private final List<BodyRule> rules;
  private final IdentityHashMap<Targets, CodeChecker> codeCheckers = new IdentityHashMap<>();

  /**
   * @param vendors the vendors that the option names
   */
  public BodyChecker(KnownCatalogue catalogue, List<String> vendors, Levels levels) {
    this.catalogue = catalogue;
    this.vendors = vendors;
    this.levels = levels;
    this.rules = levels.rules(BodyRule.class);
  }

  /** What is wrong with any number that is used as a status code: that no vendor defines it. */
  public List<Finding> number(int code, Anchor anchor, Targets.Known targets) {
    return found(code, anchor, targets, true);
  }

  /** What is wrong with the defined code that a response or an exception is sent with. */
  public List<Finding> sent(int code, Anchor anchor, Targets.Known targets) {
    return found(code, anchor, targets, false);
  }

  private List<Finding> found(
      int code, Anchor anchor, Targets.Known targets, boolean isAboutNumbers) {
    List<Finding> found = codeChecker(targets).check(new Code(code, anchor), targets);
    return found.isEmpty() || isAboutNumbers(found.get(0)) != isAboutNumbers ? List.of() : found;
  }

  private static boolean isAboutNumbers(Finding finding) {
    return finding.check().rule() instanceof CodeRule rule && rule.isAboutNumbers();
  }

  private CodeChecker codeChecker(Targets.Known targets) {
    return codeCheckers.computeIfAbsent(
        targets, here -> new CodeChecker(catalogue.around(targets.vendors(), vendors), levels));
  }

  /** Returns whether content is wrong in a response with this code. */
  public boolean forbidsContent(int code, Targets.Known targets) {
    return targets.forbidContent(code) && !levels.isOff(Check.FORBIDDEN_CONTENT);
  }

  /** What is wrong with content of a response whose code forbids it. */
  public List<Finding> content(int code, Anchor anchor, Targets targets) {
    return List.of(ForbiddenContent.sent(code, anchor, targets));
  }

  /** What is wrong with a comparison with a deprecated alias. */
  public List<Finding> compared(StatusAlias alias, Comparison how, Anchor anchor) {
    ComparedAlias subject = new ComparedAlias(alias, how, anchor);
    List<Finding> findings = new ArrayList<>();
    for (ComparisonRule rule : levels.rules(ComparisonRule.class)) {
      findings.addAll(rule.apply(subject));
    }
    return findings;
  }

  /**
   * Returns whether a framework, or a server in front of a handler, may send a code instead of it.
   */
  public static boolean isSentByOthers(int code) {
    return UnreturnedStatus.isSentByOthers(code);
  }

  /** Returns whether some check needs to know that nothing else comes out of a body. */
  public boolean needsCompleteness() {
    return !levels.isOff(Check.UNRETURNED_STATUS);
  }

  /** Returns whether something can be wrong with a body out of which these codes come. */
  public boolean mayFind(Collection<Integer> codes, DeclaredOutcomes declared) {
    if (needsCompleteness()) {
      return true;
    }
    for (int code : codes) {
      if (!declared.covers(code)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A body without the numbers that no vendor defines, which are reported where they are written.
   */
  public Body defined(Body body, Targets targets) {
    return body.without(outcome -> !isDefined(outcome.code(), targets));
  }

  /** The outcomes of a body that are not declared, by code. */
  public Map<Integer, Outcome> undeclared(Body body, DeclaredOutcomes declared, Targets targets) {
    Map<Integer, Outcome> found = new LinkedHashMap<>();
    if (!levels.isOff(Check.UNDECLARED_STATUS)) {
      for (Outcome outcome : body.outcomes()) {
        if (!declared.covers(outcome.code()) && isDefined(outcome.code(), targets)) {
          found.putIfAbsent(outcome.code(), outcome);
        }
      }
    }
    return found;
  }

  /**
   * What is wrong with a body.
   *
   * @param undeclared its outcomes that are not declared
   */
  public List<Finding> check(
      Body body, DeclaredOutcomes declared, Targets targets, Map<Integer, Outcome> undeclared) {
    DeclaredBody subject = new DeclaredBody(body, declared, targets, undeclared);
    List<Finding> findings = new ArrayList<>();
    for (BodyRule rule : rules) {
      findings.addAll(rule.apply(subject));
    }
    return findings;
  }

  /** Returns whether any vendor defines a code, or the targets are not known. */
  private boolean isDefined(int code, Targets targets) {
    return !(targets instanceof Targets.Known known)
        || !known.defining(code).isEmpty()
        || catalogue.around(known.vendors(), vendors).vendors().stream()
            .anyMatch(vendor -> vendor.defines(code));
  }
}
