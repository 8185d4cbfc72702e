package dev.statute.contract.frame;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids that are unique in a page, and stay the same while their names do. */
public final class Anchors {

  private static final int MAX_LENGTH = 80;

  private final Set<String> taken = new HashSet<>();

  /** Such as {@code get-orders-id} for {@code GET /orders/{id}}. */
  public String next(String name) {
    String slug = slug(name);
    String id = slug.isEmpty() ? "_1" : slug;
    for (int number = 2; !taken.add(id); number++) {
      id = slug + "_" + number;
    }
    return id;
  }

  /** Lower-case letters, digits and single hyphens. */
  public static String slug(String name) {
    String slug =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.substring(0, Math.min(slug.length(), MAX_LENGTH));
  }
}
