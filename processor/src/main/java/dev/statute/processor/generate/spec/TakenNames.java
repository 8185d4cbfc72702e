package dev.statute.processor.generate.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names taken in one scope. Names that differ only in case count as the same, because many file
 * systems do not distinguish them.
 */
final class TakenNames {

  private final String kind;
  private final Map<String, String> owners = new HashMap<>();

  TakenNames(String kind) {
    this.kind = kind;
  }

  void reserve(String owner, String... names) {
    reserve(owner, List.of(names));
  }

  void reserve(String owner, List<String> names) {
    names.forEach(name -> owners.put(name.toLowerCase(Locale.ROOT), owner));
  }

  /** Takes a name. If it is taken already, returns a text that names its owner. */
  Optional<String> claim(String name, String claimant) {
    String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), claimant);
    return owner == null
        ? Optional.empty()
        : Optional.of("the " + kind + " " + name + " is already used by " + owner);
  }
}
