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

/** Asks the rules about what the code declares. */
public final class Checker {

  private final Levels levels;
  private final List<DeclarationRule> declarationRules;
  private final CodeChecker codeChecker;
  private final List<HandlerRule> handlerRules;

  public Checker(KnownCatalogue catalogue, Levels levels) {
    this.levels = levels;
    this.declarationRules = levels.rules(DeclarationRule.class);
    this.codeChecker = new CodeChecker(catalogue, levels);
    this.handlerRules = levels.rules(HandlerRule.class);
  }

  /** What is wrong with a declaration by itself. */
  public List<Finding> check(Declaration declaration) {
    List<Finding> findings = all(declarationRules, declaration);
    if (declaration.targets() instanceof Targets.Known targets) {
      Set<Integer> seen = new HashSet<>();
      for (Code status : declaration.codes()) {
        if (seen.add(status.code())) {
          findings.addAll(codeChecker.check(status, targets));
        }
      }
    }
    return findings;
  }

  /** A handler in which each code that does not exist may mean another one. */
  public Operation meant(Operation operation) {
    for (Declaration declaration : operation.declarations()) {
      if (codeChecker.hasTypo(declaration)) {
        return operation.with(codeChecker::meant);
      }
    }
    return operation;
  }

  /** Declarations without the codes that are reported by themselves. */
  public List<Declaration> withoutReported(List<Declaration> declarations) {
    List<Declaration> others = new ArrayList<>(declarations);
    others.replaceAll(codeChecker::withoutReported);
    return others;
  }

  /** Declarations together with the codes that are one typo away from those that do not exist. */
  public MethodDeclarations likely(MethodDeclarations declared) {
    return declared.with(codeChecker::likely);
  }

  /** What is wrong with the declarations of a handler taken together. */
  public List<Finding> check(Operation operation) {
    return all(handlerRules, operation);
  }

  /** Returns whether some rule can judge a handler only with its body. */
  public boolean needsBody(Operation operation) {
    for (HandlerRule rule : handlerRules) {
      if (rule.needsBody(operation)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether handlers that declare nothing are reported. */
  public boolean asksForMissing() {
    return !levels.isOff(Check.MISSING_RETURNS);
  }

  /** What is wrong with a handler, as its body shows. */
  public List<Finding> check(HandlerBody handler) {
    HandlerBody known = handler.with(overruling(handler));
    List<Finding> findings = new ArrayList<>();
    for (HandlerRule rule : handlerRules) {
      findings.addAll(rule.apply(known));
    }
    return findings;
  }

  /** The codes of responses that are reported as overruling an annotation. */
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
