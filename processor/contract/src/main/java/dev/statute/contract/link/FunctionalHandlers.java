package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.method.Atom.Routes;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.Val;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** The functional endpoints of Spring MVC and WebFlux: what methods that return routes make. */
final class FunctionalHandlers {

  private static final List<String> ROUTER =
      List.of(
          ")Lorg/springframework/web/servlet/function/RouterFunction;",
          ")Lorg/springframework/web/reactive/function/server/RouterFunction;");

  private final Types types;
  private final Interpretation interpretation;

  FunctionalHandlers(Types types, Interpretation interpretation) {
    this.types = types;
    this.interpretation = interpretation;
  }

  List<Handler> all() {
    List<Handler> handlers = new ArrayList<>();
    for (String type : types.program()) {
      for (MethodNode method : types.find(type).map(node -> node.methods).orElse(List.of())) {
        if (ROUTER.stream().anyMatch(method.desc::endsWith) && isBean(method)) {
          handlers.addAll(of(new MethodId(type, method.name, method.desc), method));
        }
      }
    }
    return handlers;
  }

  /** Other methods make parts of the routes of a bean. */
  private static boolean isBean(MethodNode method) {
    return method.visibleAnnotations != null
        && method.visibleAnnotations.stream()
            .anyMatch(each -> each.desc.equals("Lorg/springframework/context/annotation/Bean;"));
  }

  private List<Handler> of(MethodId method, MethodNode node) {
    List<Val> arguments =
        interpretation.unknownArguments(method, interpretation.objectOf(method.owner()), "bean");
    boolean isStatic = (node.access & Opcodes.ACC_STATIC) != 0;
    List<Handler> handlers = new ArrayList<>();
    for (Routes routes :
        interpretation
            .of(method, isStatic ? arguments.subList(1, arguments.size()) : arguments)
            .returned()
            .all(Routes.class)) {
      for (Routes.Entry entry : routes.entries()) {
        entry
            .handler()
            .all(Function.class)
            .forEach(function -> handlers.add(handler(entry, function)));
      }
    }
    return handlers;
  }

  private static Handler handler(Routes.Entry entry, Function function) {
    MethodId target = function.target();
    Route route = Route.of(entry.verb().isEmpty() ? Route.ANY : entry.verb(), entry.path());
    List<Gap> gaps =
        entry.isOpen() ? List.of(new Gap("filter of routes", target.display(), "")) : List.of();
    return new Handler(
        WebFramework.SPRING,
        target.owner(),
        target,
        List.of(target),
        List.of(route),
        Collections.emptySortedSet(),
        List.of(),
        Optional.of(function),
        gaps);
  }
}
