package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;
import java.util.List;
import java.util.Set;

/**
 * A method that a framework calls to handle requests.
 *
 * @param type the concrete type that it is called on
 * @param method the method that is run
 * @param declaredIn the same method in the types above, where annotations can be too
 * @param implied the statuses that the framework makes by itself, by what is written on the method
 */
record Handler(
    WebFramework framework,
    String type,
    MethodId method,
    List<MethodId> declaredIn,
    List<Route> routes,
    Set<Integer> implied) {

  Handler {
    declaredIn = List.copyOf(declaredIn);
    routes = routes.stream().sorted().distinct().toList();
  }
}
