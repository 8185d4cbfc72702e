package dev.statute.processor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the types of Jakarta REST. Until 2.1 it was JAX-RS, and the same types stood in
 * another package.
 */
final class RestTypes {

  static final String JAKARTA = "jakarta.ws.rs.";
  static final String JAVAX = "javax.ws.rs.";

  /** The packages in which the types are. */
  static final List<String> PACKAGES = List.of(JAKARTA, JAVAX);

  private RestTypes() {}

  /** The names of types, in both packages. */
  static Set<String> named(String... types) {
    Set<String> names = new TreeSet<>();
    for (String type : types) {
      for (String root : PACKAGES) {
        names.add(root + type);
      }
    }
    return names;
  }

  /** The names of types, in both packages, and of others. */
  static Set<String> with(Set<String> others, String... types) {
    Set<String> names = named(types);
    names.addAll(others);
    return names;
  }
}
