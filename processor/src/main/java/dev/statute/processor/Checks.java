package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Compares what the code declares with what the catalogue knows. */
final class Checks {

  private final Levels levels;
  private final Rules<Declaration> declarationRules = new DeclarationRules();
  private final Rules<StatusUse> statusRules;
  private final Rules<Operation> operationRules = new OperationRules();

  /** By targets, the codes that nothing is wrong with there. */
  private final IdentityHashMap<Targets, Set<Integer>> sound = new IdentityHashMap<>();

  Checks(KnownCatalogue catalogue, Levels levels) {
    this.levels = levels;
    this.statusRules = new StatusRules(catalogue);
  }

  /** What is wrong with a declaration where it stands. */
  List<Finding> check(Declaration declaration) {
    List<Finding> findings = all(declarationRules, declaration);
    if (declaration.targets() instanceof Targets.Known targets) {
      Set<Integer> seen = new HashSet<>();
      for (Code status : declaration.codes()) {
        if (seen.add(status.code())) {
          findings.addAll(check(status, targets));
        }
      }
    }
    return findings;
  }

  /** The one thing that is wrong with a code. */
  List<Finding> check(Code status, Targets.Known targets) {
    Set<Integer> soundHere = sound.computeIfAbsent(targets, key -> new HashSet<>());
    if (soundHere.contains(status.code())) {
      return List.of();
    }
    StatusUse use = StatusUse.of(status, targets);
    for (Check check : statusRules.checks()) {
      List<Finding> found = levels.isOff(check) ? List.of() : statusRules.apply(check, use);
      if (!found.isEmpty()) {
        return found;
      }
    }
    soundHere.add(status.code());
    return List.of();
  }

  /** What is wrong with all that is declared of a handler. */
  List<Finding> check(Operation operation) {
    return all(operationRules, operation);
  }

  private <T> List<Finding> all(Rules<T> rules, T subject) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : rules.checks()) {
      if (!levels.isOff(check)) {
        findings.addAll(rules.apply(check, subject));
      }
    }
    return findings;
  }
}
