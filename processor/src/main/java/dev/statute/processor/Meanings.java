package dev.statute.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what vendors mean by a code. */
final class Meanings {

  private final KnownCatalogue catalogue;

  Meanings(KnownCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a code means outside of the targets; what most vendors mean comes first. */
  List<Meaning> elsewhere(StatusUse use) {
    Map<String, List<KnownVendor>> vendors = new LinkedHashMap<>();
    for (KnownVendor vendor : catalogue.definingOutside(use.code(), use.targets().vendors())) {
      String phrase = use.status(vendor).phrase();
      vendors.computeIfAbsent(phrase, p -> new ArrayList<>()).add(vendor);
    }
    Comparator<Meaning> byVendors = Comparator.comparingInt(meaning -> meaning.vendors().size());
    return vendors.entrySet().stream()
        .map(entry -> new Meaning(entry.getKey(), entry.getValue()))
        .sorted(byVendors.reversed())
        .toList();
  }

  /**
   * The meanings of a code at the targets, as far as they surely differ and the code is in use. Of
   * those who never send it, it is told only if somebody else does: their logs mix the two up.
   */
  static List<Meaning> atTargets(StatusUse use) {
    List<List<KnownVendor>> groups = new ArrayList<>();
    for (KnownVendor vendor : use.users()) {
      KnownStatus status = use.status(vendor);
      groups.stream()
          .filter(group -> isSame(use.status(group.get(0)), status))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(vendor), () -> groups.add(new ArrayList<>(List.of(vendor))));
    }
    return groups.stream()
        .map(group -> new Meaning(use.status(group.get(0)).phrase(), group))
        .toList();
  }

  /** Whether two definitions may mean the same: they share a name, or nobody sends either. */
  private static boolean isSame(KnownStatus one, KnownStatus other) {
    return (!one.isSent() && !other.isSent())
        || names(one)
            .anyMatch(
                name ->
                    names(other)
                        .anyMatch(found -> found.containsAll(name) || name.containsAll(found)));
  }

  /** The words of each name of a status. */
  private static Stream<Set<String>> names(KnownStatus status) {
    return Stream.concat(Stream.of(status.phrase()), status.aliases().stream())
        .map(name -> new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\W+"))));
  }
}
