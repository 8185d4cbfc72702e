package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.DeclaredStatus.Malformed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what the code declares with what the catalogue knows. */
final class Checks {

  private static final List<String> TEXTS = List.of("default", "1XX", "2XX", "3XX", "4XX", "5XX");

  private final Levels levels;
  private final List<Rule<Declaration>> declarationRules;
  private final List<Rule<StatusUse>> statusRules;
  private final List<Rule<Operation>> operationRules;

  /** By targets, the codes that nothing is wrong with there. */
  private final Map<Targets, Set<Integer>> sound = new IdentityHashMap<>();

  Checks(KnownCatalogue catalogue, Levels levels) {
    this.levels = levels;
    this.declarationRules =
        on(
            List.of(
                new Rule<>(Check.DUPLICATE_STATUS, Checks::duplicate),
                new Rule<>(Check.MALFORMED_STATUS, Checks::malformed)));
    this.statusRules = on(new StatusRules(catalogue).all());
    this.operationRules = on(OperationRules.all());
  }

  /** The rules that are not switched off. */
  private <T> List<Rule<T>> on(List<Rule<T>> rules) {
    List<Rule<T>> on = new ArrayList<>();
    for (Rule<T> rule : rules) {
      if (!levels.isOff(rule.check())) {
        on.add(rule);
      }
    }
    return on;
  }

  /** What is wrong with a declaration where it stands. */
  List<Finding> check(Declaration declaration) {
    List<Finding> findings = new ArrayList<>();
    for (Rule<Declaration> rule : declarationRules) {
      findings.addAll(rule.apply(declaration));
    }
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
  private List<Finding> check(Code status, Targets.Known targets) {
    Set<Integer> soundHere = sound.computeIfAbsent(targets, key -> new HashSet<>());
    if (soundHere.contains(status.code())) {
      return List.of();
    }
    StatusUse use = StatusUse.of(status, targets);
    for (Rule<StatusUse> rule : statusRules) {
      List<Finding> found = rule.apply(use);
      if (!found.isEmpty()) {
        return found;
      }
    }
    soundHere.add(status.code());
    return List.of();
  }

  /** What is wrong with all that is declared of a handler. */
  List<Finding> check(Operation operation) {
    List<Finding> findings = new ArrayList<>();
    for (Rule<Operation> rule : operationRules) {
      findings.addAll(rule.apply(operation));
    }
    return findings;
  }

  private static List<Finding> duplicate(Declaration declaration) {
    Set<Integer> seen = new HashSet<>();
    List<Finding> found = new ArrayList<>();
    for (Code status : declaration.codes()) {
      if (!seen.add(status.code())) {
        found.add(Check.DUPLICATE_STATUS.finding(status.origin(), status.code()));
      }
    }
    return found;
  }

  private static List<Finding> malformed(Declaration declaration) {
    List<Finding> found = new ArrayList<>();
    for (DeclaredStatus status : declaration.statuses()) {
      if (status instanceof Malformed malformed) {
        String question = question(malformed.text(), declaration);
        found.add(Check.MALFORMED_STATUS.finding(malformed.origin(), malformed.text(), question));
      }
    }
    return found;
  }

  private static String question(String text, Declaration declaration) {
    Stream<String> codes =
        declaration.targets() instanceof Targets.Known targets
            ? targets.statuses().stream().map(status -> String.valueOf(status.code()))
            : Stream.of();
    return Nearest.question(text, Stream.concat(TEXTS.stream(), codes).toList());
  }
}
