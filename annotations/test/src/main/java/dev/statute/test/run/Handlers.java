package dev.statute.test.run;

import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.test.declare.Contracts;
import dev.statute.test.declare.HandlerName;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The handlers of the process. An application that starts again, perhaps in another class loader,
 * has the same ones.
 */
final class Handlers {

  private final Contracts contracts;
  private final Map<String, Handler> byId = new ConcurrentHashMap<>();

  /** Keeps no type that its class loader would let go. */
  private final ClassValue<Map<Method, Handler>> byMethod =
      new ClassValue<>() {
        @Override
        protected Map<Method, Handler> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  Handlers(Contracts contracts) {
    this.contracts = contracts;
  }

  Handler of(Class<?> type, Method method) {
    Map<Method, Handler> known = byMethod.get(type);
    Handler found = known.get(method);
    return found == null ? known.computeIfAbsent(method, key -> find(type, key)) : found;
  }

  private Handler find(Class<?> type, Method method) {
    return byId.computeIfAbsent(
        HandlerName.id(type, method),
        id -> new Handler(id, HandlerName.label(type, method), contracts.of(type, method)));
  }

  /**
   * The handler that a request was for, if nobody asked it: the router has refused the content, or
   * a filter the client. Empty if it could be several, or if it declares no such status.
   */
  Optional<Handler> refusing(String verb, String path, int status) {
    if (status < 400) {
      return Optional.empty();
    }
    Map<Long, List<Handler>> bySpecificity = new TreeMap<>();
    for (Handler each : byId.values()) {
      each.routes().stream()
          .filter(route -> route.matches(verb, path))
          .mapToLong(RoutePattern::fixed)
          .max()
          .ifPresent(
              fixed -> bySpecificity.computeIfAbsent(fixed, key -> new ArrayList<>()).add(each));
    }
    return bySpecificity.values().stream()
        .reduce((less, more) -> more)
        .filter(best -> best.size() == 1)
        .map(best -> best.get(0))
        .filter(best -> best.contract().expected().contains(status));
  }

  List<HandlerCoverage> coverage() {
    return byId.values().stream().map(Handler::coverage).sorted().toList();
  }
}
