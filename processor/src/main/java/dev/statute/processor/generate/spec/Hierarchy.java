package dev.statute.processor.generate.spec;

import java.util.List;

/**
 * The names that are taken in an existing hierarchy that a new catalogue joins.
 *
 * @param packageName the package of its root
 * @param vendorIds the ids of its vendors
 * @param typeNames the simple names of its holders and exceptions
 */
public record Hierarchy(String packageName, List<String> vendorIds, List<String> typeNames) {

  public Hierarchy {
    vendorIds = List.copyOf(vendorIds);
    typeNames = List.copyOf(typeNames);
  }
}
