package dev.statute.processor;

import dev.statute.processor.Declaration.DeclaredStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the code declares with what the catalogue knows. */
final class Checks {

  /** The range of status codes (RFC 9110 section 15). */
  private static final int FIRST_CODE = 100;

  private static final int LAST_CODE = 599;
  private static final int SUGGESTIONS = 3;

  private final KnownCatalogue catalogue;

  Checks(KnownCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Finding> check(List<Declaration> declarations) {
    return declarations.stream().flatMap(declaration -> check(declaration).stream()).toList();
  }

  private List<Finding> check(Declaration declaration) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (DeclaredStatus status : declaration.statuses()) {
      if (!seen.add(status.code())) {
        findings.add(Check.DUPLICATE_STATUS.finding(status.origin(), status.code()));
      } else if (declaration.targets() instanceof Targets.Known targets) {
        check(status, targets).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The one thing that is wrong with a code at targets that could be read. */
  private Optional<Finding> check(DeclaredStatus declared, Targets.Known targets) {
    int code = declared.code();
    Origin origin = declared.origin();
    Optional<KnownStatus> known = targets.status(code);
    if (known.isPresent()) {
      return known
          .filter(KnownStatus::isInterim)
          .map(status -> Check.INTERIM_STATUS.finding(origin, code, status.phrase()));
    }
    List<Meaning> meanings = meanings(code, targets);
    if (code < FIRST_CODE || code > LAST_CODE) {
      return Optional.of(Check.INVALID_STATUS.finding(origin, code, onlyElsewhere(meanings)));
    }
    return Optional.of(
        meanings.isEmpty()
            ? Check.UNKNOWN_STATUS.finding(origin, code, nearest(code, targets))
            : Check.FOREIGN_STATUS.finding(
                origin,
                code,
                targets.describe(),
                describe(meanings),
                meanings.get(0).vendors().get(0).simpleName()));
  }

  private static String onlyElsewhere(List<Meaning> meanings) {
    return meanings.isEmpty()
        ? ""
        : ", and this one is known only elsewhere: " + describe(meanings);
  }

  /** What a code means outside of the targets; what most vendors mean comes first. */
  private List<Meaning> meanings(int code, Targets.Known targets) {
    Map<String, List<KnownVendor>> vendors = new LinkedHashMap<>();
    for (KnownVendor vendor : catalogue.definingOutside(code, targets.vendors())) {
      String phrase = vendor.statuses().get(code).phrase();
      vendors.computeIfAbsent(phrase, p -> new ArrayList<>()).add(vendor);
    }
    Comparator<Meaning> byVendors = Comparator.comparingInt(meaning -> meaning.vendors().size());
    return vendors.entrySet().stream()
        .map(entry -> new Meaning(entry.getKey(), entry.getValue()))
        .sorted(byVendors.reversed())
        .toList();
  }

  /** Such as {@code Client Closed Request (nginx, caddy), Token Required (esri)}. */
  private static String describe(List<Meaning> meanings) {
    return meanings.stream()
        .map(meaning -> meaning.phrase() + " (" + meaning.vendorIds() + ")")
        .collect(Collectors.joining(", "));
  }

  private record Meaning(String phrase, List<KnownVendor> vendors) {

    String vendorIds() {
      return vendors.stream().map(KnownVendor::id).distinct().collect(Collectors.joining(", "));
    }
  }

  /**
   * Asks for the valid codes that were probably meant: those one slip of a digit away, then those
   * of the same class, then the nearest numbers.
   */
  private static String nearest(int code, Targets.Known targets) {
    Comparator<KnownStatus> byLikelihood =
        Comparator.comparing((KnownStatus status) -> !isOneSlipAway(code, status.code()))
            .thenComparing(status -> StatusClass.of(status.code()) != StatusClass.of(code))
            .thenComparingInt(status -> Math.abs(status.code() - code))
            .thenComparingInt(KnownStatus::code);
    String found =
        targets.statuses().stream()
            .filter(KnownStatus::isFitForResponses)
            .sorted(byLikelihood)
            .map(status -> status.code() + " " + status.phrase())
            .distinct()
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "write a code that is" : "did you mean " + found + "?";
  }

  private static boolean isOneSlipAway(int code, int other) {
    return Nearest.distance(String.valueOf(code), String.valueOf(other)) == 1;
  }
}
