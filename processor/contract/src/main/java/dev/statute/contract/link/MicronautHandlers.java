package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AnnotationNode;

/** The routes of Micronaut's controllers. */
final class MicronautHandlers extends HandlerFinder {

  private static final String ANNOTATION = "io.micronaut.http.annotation.";
  private static final Set<String> CONTROLLER = Set.of(ANNOTATION + "Controller");
  private static final Set<String> METHOD = Set.of(ANNOTATION + "HttpMethodMapping");

  private final ImpliedStatuses implied;

  MicronautHandlers(Types types) {
    super(types);
    this.implied = new MicronautImplied(types);
  }

  @Override
  List<Handler> of(String type) {
    List<List<AnnotationNode>> controllers =
        annotations.chains(types.find(type).map(Annotations::on).orElse(List.of()), CONTROLLER);
    if (controllers.isEmpty()) {
      return List.of();
    }
    List<String> prefix = Annotations.texts(Annotations.values(controllers.get(0), "value"));
    List<Handler> handlers = new ArrayList<>();
    for (Map.Entry<MethodId, List<MethodId>> method : methods(type).entrySet()) {
      List<Route> routes = routes(prefix.isEmpty() ? "" : prefix.get(0), on(method.getValue()));
      if (!routes.isEmpty()) {
        handlers.add(
            Handler.annotated(
                WebFramework.MICRONAUT,
                type,
                method.getKey(),
                method.getValue(),
                routes,
                implied.of(type, method.getKey(), method.getValue())));
      }
    }
    return handlers;
  }

  private List<Route> routes(String prefix, List<AnnotationNode> on) {
    List<Route> routes = new ArrayList<>();
    for (List<AnnotationNode> chain : annotations.chains(on, METHOD)) {
      AnnotationNode verb = chain.get(Math.max(0, chain.size() - 2));
      String name = Annotations.name(verb);
      name = name.startsWith(ANNOTATION) ? name.substring(ANNOTATION.length()) : "Error";
      if (name.equals("Error")) {
        continue;
      }
      List<String> paths = Annotations.texts(Annotations.values(chain, "uris", "uri", "value"));
      for (String path : paths.isEmpty() ? List.of("") : paths) {
        routes.add(Route.of(verb(name, verb), template(prefix), template(path)));
      }
    }
    return routes;
  }

  private static String verb(String name, AnnotationNode annotation) {
    List<String> custom = Annotations.texts(Annotations.values(List.of(annotation), "method"));
    return name.equals("CustomHttpMethod") && !custom.isEmpty()
        ? custom.get(0)
        : name.toUpperCase(Locale.ROOT);
  }

  /** The path without the query: {@code /{id}{?max}} is {@code /{id}}. */
  private static String template(String path) {
    return Route.withoutPattern(path.replaceAll("\\{[?&#][^}]*\\}", ""));
  }
}
