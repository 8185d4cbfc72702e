package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Malformed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what the code declares with what the catalogue knows. */
final class Checks {

  private static final List<String> TEXTS = List.of("default", "1XX", "2XX", "3XX", "4XX", "5XX");

  private final Levels levels;
  private final List<Rule<Declaration>> declarationRules;
  private final List<Rule<StatusUse>> statusRules;
  private final List<Rule<Operation>> operationRules;

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
    return rules.stream().filter(rule -> !levels.isOff(rule.check())).toList();
  }

  /** What is wrong with a declaration where it stands. */
  List<Finding> check(Declaration declaration) {
    List<Finding> findings = new ArrayList<>();
    declarationRules.forEach(rule -> findings.addAll(rule.apply(declaration)));
    if (declaration.targets() instanceof Targets.Known targets) {
      Set<Integer> seen = new HashSet<>();
      declaration
          .codes()
          .filter(status -> seen.add(status.code()))
          .flatMap(status -> check(StatusUse.of(status, targets)))
          .forEach(findings::add);
    }
    return findings;
  }

  /** The one thing that is wrong with a code. */
  private Stream<Finding> check(StatusUse use) {
    return statusRules.stream()
        .map(rule -> rule.apply(use))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  /** What is wrong with all that is declared of a handler. */
  List<Finding> check(Operation operation) {
    return operationRules.stream().flatMap(rule -> rule.apply(operation).stream()).toList();
  }

  private static List<Finding> duplicate(Declaration declaration) {
    Set<Integer> seen = new HashSet<>();
    return declaration
        .codes()
        .filter(status -> !seen.add(status.code()))
        .map(status -> Check.DUPLICATE_STATUS.finding(status.origin(), status.code()))
        .toList();
  }

  private static List<Finding> malformed(Declaration declaration) {
    return declaration.statuses().stream()
        .filter(Malformed.class::isInstance)
        .map(Malformed.class::cast)
        .map(
            status ->
                Check.MALFORMED_STATUS.finding(
                    status.origin(), status.text(), question(status.text(), declaration)))
        .toList();
  }

  private static String question(String text, Declaration declaration) {
    Stream<String> codes =
        declaration.targets() instanceof Targets.Known targets
            ? targets.statuses().stream().map(status -> String.valueOf(status.code()))
            : Stream.of();
    return Nearest.question(text, Stream.concat(TEXTS.stream(), codes).toList());
  }
}
