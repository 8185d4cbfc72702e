package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.MethodDeclarations;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.declaration.Targets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares what the code declares with what the catalogue knows. */
public final class Checker {

  private final Levels levels;
  private final List<DeclarationRule> declarationRules;
  private final CodeChecker codes;
  private final List<HandlerRule> handlerRules;

  public Checker(KnownCatalogue catalogue, Levels levels) {
    this.levels = levels;
    this.declarationRules = levels.rules(DeclarationRule.class);
    this.codes = new CodeChecker(catalogue, levels);
    this.handlerRules = levels.rules(HandlerRule.class);
  }

  /** What is wrong with a declaration where it stands. */
  public List<Finding> check(Declaration declaration) {
    List<Finding> findings = all(declarationRules, declaration);
    if (declaration.targets() instanceof Targets.Known targets) {
      Set<Integer> seen = new HashSet<>();
      for (Code status : declaration.codes()) {
        if (seen.add(status.code())) {
          findings.addAll(codes.check(status, targets));
        }
      }
    }
    return findings;
  }

  /** A handler with what may have been meant by the codes that do not exist. */
  public Operation meant(Operation operation) {
    for (Declaration declaration : operation.declarations()) {
      if (codes.hasSlip(declaration)) {
        return operation.with(codes::meant);
      }
    }
    return operation;
  }

  /** Some declarations without the codes of which something is told already. */
  public List<Declaration> withoutTold(List<Declaration> declarations) {
    List<Declaration> others = new ArrayList<>(declarations);
    others.replaceAll(codes::withoutTold);
    return others;
  }

  /** Declarations with the codes that are one slip away from those that do not exist. */
  public MethodDeclarations likely(MethodDeclarations declared) {
    return declared.with(codes::likely);
  }

  /** What is wrong with all that is declared of a handler. */
  public List<Finding> check(Operation operation) {
    return all(handlerRules, operation);
  }

  /** Whether something about a handler is decided by its body. */
  public boolean isOpen(Operation operation) {
    for (HandlerRule rule : handlerRules) {
      if (rule.isOpen(operation)) {
        return true;
      }
    }
    return false;
  }

  public boolean asksForMissing() {
    return !levels.isOff(Check.MISSING_RETURNS);
  }

  /** What is wrong with a handler, as its body shows. */
  public List<Finding> check(HandlerBody handler) {
    List<Finding> findings = new ArrayList<>();
    for (HandlerRule rule : handlerRules) {
      findings.addAll(rule.apply(handler));
    }
    return findings;
  }

  /** The codes of responses of which it is told that they overrule an annotation. */
  public Set<Integer> overruling(HandlerBody handler) {
    return levels.isOff(Check.CONFLICTING_STATUS)
        ? Set.of()
        : ConflictingStatus.overruling(handler);
  }

  private static <S> List<Finding> all(List<? extends Rule<S>> rules, S subject) {
    List<Finding> findings = new ArrayList<>();
    for (Rule<S> rule : rules) {
      findings.addAll(rule.apply(subject));
    }
    return findings;
  }
}
