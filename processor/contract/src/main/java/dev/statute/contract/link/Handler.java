package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.program.MethodId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A method that a framework calls to handle requests.
 *
 * @param type the concrete type that it is called on
 * @param method the method that is run
 * @param declaredIn the same method in the types above, where annotations can be too
 * @param implied the statuses that the framework makes by itself, by what is written on the method
 * @param through the methods of resources that lead to it, as sub-resource locators do
 * @param function how it is called, if it is the function of a route
 * @param gaps what around it cannot be read
 */
record Handler(
    WebFramework framework,
    String type,
    MethodId method,
    List<MethodId> declaredIn,
    List<Route> routes,
    SortedSet<Implied> implied,
    List<Locator> through,
    Optional<Function> function,
    List<Gap> gaps) {

  /** A method of a resource that returns another resource. */
  record Locator(String type, MethodId method) {}

  Handler {
    declaredIn = List.copyOf(declaredIn);
    routes = routes.stream().sorted().distinct().toList();
    through = List.copyOf(through);
    gaps = List.copyOf(gaps);
  }

  /** A handler that its annotations make one. */
  static Handler annotated(
      WebFramework framework,
      String type,
      MethodId method,
      List<MethodId> declaredIn,
      List<Route> routes,
      SortedSet<Implied> implied) {
    return new Handler(
        framework,
        type,
        method,
        declaredIn,
        routes,
        implied,
        List.of(),
        Optional.empty(),
        List.of());
  }

  Member member() {
    return new Member(type, method);
  }

  Handler through(List<Locator> locators) {
    return new Handler(
        framework, type, method, declaredIn, routes, implied, locators, function, gaps);
  }
}
