package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What vendors mean by a code, the likeliest first.
 *
 * @param each the meanings, which differ
 */
record Meanings(List<Meaning> each) {

  Meanings {
    each = List.copyOf(each);
  }

  /** A meaning of a code, and the vendors that share it. */
  record Meaning(String phrase, List<KnownVendor> vendors) {

    Meaning {
      vendors = List.copyOf(vendors);
    }
  }

  boolean isEmpty() {
    return each.isEmpty();
  }

  boolean differ() {
    return each.size() > 1;
  }

  /** Such as {@code Client Closed Request (nginx, caddy), Token Required (esri)}. */
  String text() {
    return each.stream()
        .map(meaning -> meaning.phrase() + " (" + KnownVendor.ids(meaning.vendors()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** How to write one of the vendors as a target, such as {@code Nginx.class}. */
  String example() {
    return each.get(0).vendors().get(0).simpleName() + ".class";
  }

  /**
   * The meanings of a code outside the targets: first that of the vendor whose constant is written,
   * then by the number of vendors.
   */
  static Meanings elsewhere(StatusUse use) {
    CodeNotation notation = use.catalogue().notation(use.anchor());
    Map<String, List<KnownVendor>> vendors = new LinkedHashMap<>();
    for (KnownVendor vendor : definers(use, notation)) {
      String phrase = use.status(vendor).phrase();
      vendors.computeIfAbsent(phrase, p -> new ArrayList<>()).add(vendor);
    }
    Comparator<Meaning> meant = Comparator.comparing(meaning -> isMeant(meaning, notation));
    Comparator<Meaning> byVendors = Comparator.comparingInt(meaning -> meaning.vendors().size());
    return new Meanings(
        vendors.entrySet().stream()
            .map(entry -> new Meaning(entry.getKey(), entry.getValue()))
            .sorted(meant.thenComparing(byVendors).reversed())
            .toList());
  }

  /** The vendors outside the targets; the one that is meant comes first, even if it is unknown. */
  private static List<KnownVendor> definers(StatusUse use, CodeNotation notation) {
    Set<KnownVendor> definers = new LinkedHashSet<>();
    if (notation instanceof CodeNotation.With with && with.vendor().defines(use.code())) {
      definers.add(with.vendor());
    }
    List<KnownVendor> others = use.catalogue().definingOutside(use.code(), use.targets().vendors());
    others.stream().filter(vendor -> isMeant(vendor, notation)).forEach(definers::add);
    definers.addAll(others);
    return List.copyOf(definers);
  }

  private static boolean isMeant(Meaning meaning, CodeNotation notation) {
    return meaning.vendors().stream().anyMatch(vendor -> isMeant(vendor, notation));
  }

  /**
   * If it cannot be seen how a code is written, a vendor that the user defined is the likeliest.
   */
  private static boolean isMeant(KnownVendor vendor, CodeNotation notation) {
    return notation instanceof CodeNotation.With with
        ? with.vendor().equals(vendor)
        : notation instanceof CodeNotation.Unknown && !vendor.isReadyMade();
  }

  /**
   * The different meanings of a code at the targets where it is in use. Meanings that may be the
   * same count as one. So do those of vendors that never send the code, as only their logs could
   * confuse them.
   */
  static Meanings atTargets(StatusUse use) {
    List<List<KnownVendor>> groups = new ArrayList<>();
    for (KnownVendor vendor : use.users()) {
      KnownStatus status = use.status(vendor);
      groups.stream()
          .filter(group -> isSame(use.status(group.get(0)), status))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(vendor), () -> groups.add(new ArrayList<>(List.of(vendor))));
    }
    return new Meanings(
        groups.stream()
            .map(group -> new Meaning(use.status(group.get(0)).phrase(), group))
            .toList());
  }

  /**
   * Returns whether two definitions may mean the same: they share a name, or neither is ever sent.
   */
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
