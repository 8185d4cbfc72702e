package dev.statute.contract.rule;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.compiled.KnownCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings about a program.
 *
 * @param reported the findings, sorted
 * @param stale the suppressions that suppress nothing
 */
public record Findings(List<ProgramFinding> reported, List<Suppression> stale) {

  public Findings {
    reported = List.copyOf(reported);
    stale = List.copyOf(stale);
  }

  /** Checks a program. */
  public static Findings of(LinkedProgram program, KnownCatalogue catalogue, Options options) {
    Codes codes = new Codes(catalogue, options.vendors());
    List<ProgramFinding> all = new ArrayList<>();
    VendorRules vendors = new VendorRules(catalogue, options);
    for (Endpoint endpoint : oncePerHandler(program.endpoints())) {
      all.addAll(
          new EndpointRules(codes.behind(endpoint.targetHolders())::describe).check(endpoint));
      all.addAll(vendors.check(endpoint));
    }
    for (Endpoint method : program.methods()) {
      all.addAll(new EndpointRules(codes.behind(method.targetHolders())::describe).leaving(method));
    }
    ExceptionRules exceptions = new ExceptionRules(codes::describe);
    program.handlers().forEach(handler -> all.addAll(exceptions.check(handler)));
    return suppressed(levelled(all, options.levels()), options.suppressions());
  }

  private static List<ProgramFinding> levelled(List<ProgramFinding> all, Levels levels) {
    List<ProgramFinding> levelled = new ArrayList<>();
    for (ProgramFinding finding : all) {
      Level level = levels.set().getOrDefault(finding.check(), finding.level());
      if (level != Level.OFF) {
        levelled.add(finding.at(level));
      }
    }
    return levelled;
  }

  private static Findings suppressed(List<ProgramFinding> all, List<Suppression> suppressions) {
    List<ProgramFinding> told =
        all.stream()
            .filter(each -> suppressions.stream().noneMatch(line -> line.covers(each)))
            .toList();
    List<ProgramFinding> reported =
        told.stream().filter(each -> !isConsequence(each, told)).distinct().sorted().toList();
    List<Suppression> stale =
        suppressions.stream().filter(line -> all.stream().noneMatch(line::covers)).toList();
    return new Findings(reported, stale);
  }

  /** Nobody should declare a code that is wrong. */
  private static boolean isConsequence(ProgramFinding finding, List<ProgramFinding> told) {
    return finding.check() == Check.UNDECLARED_STATUS
        && told.stream()
            .anyMatch(
                other ->
                    other.check() != finding.check()
                        && other.subject().equals(finding.subject())
                        && other.detail().equals(finding.detail()));
  }

  /** Returns whether a code should not come out of a handler, so that nobody should declare it. */
  public boolean isWrong(Endpoint endpoint, int code) {
    return reported.stream()
        .filter(finding -> finding.check() != Check.UNDECLARED_STATUS)
        .filter(finding -> finding.subject().equals(endpoint.handler()))
        .anyMatch(finding -> finding.detail().equals("" + code));
  }

  /** A handler with two routes has one body. */
  private static List<Endpoint> oncePerHandler(List<Endpoint> endpoints) {
    Map<String, Endpoint> first = new LinkedHashMap<>();
    endpoints.forEach(endpoint -> first.putIfAbsent(endpoint.handler(), endpoint));
    return List.copyOf(first.values());
  }

  /** How many findings are of a check. */
  public long count(Check check) {
    return reported.stream().filter(each -> each.check() == check).count();
  }
}
