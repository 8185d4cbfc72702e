package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;

/** The handlers of Spring MVC and WebFlux that have annotations. */
final class SpringHandlers extends HandlerFinder {

  private static final String BIND = "org.springframework.web.bind.annotation.";
  private static final Set<String> MAPPING = Set.of(BIND + "RequestMapping");
  private static final Set<String> EXCHANGE =
      Set.of("org.springframework.web.service.annotation.HttpExchange");
  private static final Set<String> CONTROLLER = Set.of("org.springframework.stereotype.Controller");

  private final ImpliedStatuses implied;

  SpringHandlers(Types types) {
    super(types);
    this.implied = new SpringImplied(types);
  }

  /** Returns whether a program uses WebFlux: Spring Boot takes Spring MVC if it is there. */
  static boolean isReactive(Types types) {
    return types.find("org/springframework/web/reactive/DispatcherHandler").isPresent()
        && types.find("org/springframework/web/servlet/DispatcherServlet").isEmpty();
  }

  @Override
  List<Handler> of(String type) {
    List<AnnotationNode> onType = onTypes(type);
    if (!annotations.has(onType, CONTROLLER)) {
      return List.of();
    }
    List<Handler> handlers = new ArrayList<>();
    for (Map.Entry<MethodId, List<MethodId>> method : methods(type).entrySet()) {
      List<AnnotationNode> on = on(method.getValue());
      List<Route> routes = routes(on, onType);
      if (!routes.isEmpty()) {
        handlers.add(
            Handler.annotated(
                WebFramework.SPRING,
                type,
                method.getKey(),
                method.getValue(),
                routes,
                implied.of(type, method.getKey(), method.getValue())));
      }
    }
    return handlers;
  }

  private List<Route> routes(List<AnnotationNode> on, List<AnnotationNode> onType) {
    List<Route> routes = routes(on, onType, MAPPING, "method", "path", "value");
    return routes.isEmpty() ? routes(on, onType, EXCHANGE, "method", "url", "value") : routes;
  }

  private List<Route> routes(
      List<AnnotationNode> on,
      List<AnnotationNode> onType,
      Set<String> mapping,
      String verb,
      String... paths) {
    List<List<AnnotationNode>> chains = annotations.chains(on, mapping);
    if (chains.isEmpty()) {
      return List.of();
    }
    List<AnnotationNode> chain = chains.get(0);
    List<List<AnnotationNode>> outer = annotations.chains(onType, mapping);
    List<AnnotationNode> outerChain = outer.isEmpty() ? List.of() : outer.get(0);
    List<String> verbs = Annotations.texts(Annotations.values(chain, verb));
    if (verbs.isEmpty()) {
      verbs = Annotations.texts(Annotations.values(outerChain, verb));
    }
    List<Route> routes = new ArrayList<>();
    for (String prefix : orEmpty(Annotations.texts(Annotations.values(outerChain, paths)))) {
      for (String path : orEmpty(Annotations.texts(Annotations.values(chain, paths)))) {
        for (String each : verbs.isEmpty() ? List.of(Route.ANY) : verbs) {
          routes.add(Route.of(each, prefix, path));
        }
      }
    }
    return routes;
  }

  private static List<String> orEmpty(List<String> texts) {
    return texts.isEmpty() ? List.of("") : texts;
  }
}
