package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.method.Atom.Routes;
import dev.statute.contract.method.Atom.Routes.Entry;
import dev.statute.contract.method.Atom.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Reads the routes of Spring's functional endpoints, as far as their paths are constant. */
final class RouteCalls {

  private static final List<String> PACKAGES =
      List.of(
          "org/springframework/web/servlet/function/",
          "org/springframework/web/reactive/function/server/");
  private static final Set<String> VERBS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final String OPEN = "?";

  private final CallSite site;
  private final FunctionCalls functions;

  RouteCalls(CallSite site, FunctionCalls functions) {
    this.site = site;
    this.functions = functions;
  }

  Optional<Val> read(Invocation call) {
    String owner = call.method().owner();
    if (PACKAGES.stream().noneMatch(owner::startsWith)) {
      return Optional.empty();
    }
    String type = owner.substring(owner.lastIndexOf('/') + 1);
    return switch (type) {
      case "RequestPredicates" -> Optional.of(predicate(call));
      case "RequestPredicate" -> combined(call);
      case "RouterFunctions" -> start(call);
      case "RouterFunction", "RouterFunctions$Builder" -> further(call);
      default -> Optional.empty();
    };
  }

  private Val made(List<Entry> entries) {
    return Val.of(new Routes(site.newSite(), entries));
  }

  /** {@code GET("/x")}, {@code path("/x")}; others restrict nothing that is shown. */
  private Val predicate(Invocation call) {
    String name = call.method().name();
    boolean hasPath = VERBS.contains(name) || name.equals("path");
    String path = hasPath ? text(call, 0) : "";
    String verb = VERBS.contains(name) ? name : "";
    return made(List.of(new Entry(verb, path, Val.NOTHING, false)));
  }

  private static String text(Invocation call, int parameter) {
    List<Text> texts = call.argument(parameter).all(Text.class);
    return texts.size() == 1 && texts.get(0).isWhole() ? texts.get(0).value() : OPEN;
  }

  private Optional<Val> combined(Invocation call) {
    if (!call.method().name().equals("and")) {
      return call.method().name().equals("or") ? Optional.of(made(all(call))) : Optional.empty();
    }
    List<Entry> both = new ArrayList<>();
    for (Entry first : entries(call.receiver())) {
      both.addAll(below(first, entries(call.argument(0))));
    }
    return Optional.of(made(both));
  }

  private static List<Entry> all(Invocation call) {
    List<Entry> all = new ArrayList<>();
    call.arguments().forEach(argument -> all.addAll(entries(argument)));
    return all;
  }

  private static List<Entry> entries(Val value) {
    List<Entry> entries = new ArrayList<>();
    value.all(Routes.class).forEach(routes -> entries.addAll(routes.entries()));
    return entries;
  }

  /** The entries that count only where another one does. */
  private static List<Entry> below(Entry outer, List<Entry> inner) {
    return inner.stream()
        .map(
            entry ->
                new Entry(
                    entry.verb().isEmpty() ? outer.verb() : entry.verb(),
                    joined(outer.path(), entry.path()),
                    entry.handler(),
                    entry.isOpen() || outer.isOpen()))
        .toList();
  }

  private static String joined(String outer, String inner) {
    if (outer.equals(OPEN) || inner.equals(OPEN)) {
      return OPEN;
    }
    if (inner.isEmpty() || outer.isEmpty()) {
      return outer + inner;
    }
    return inner.startsWith("/") ? outer + inner : outer + "/" + inner;
  }

  private Optional<Val> start(Invocation call) {
    return switch (call.method().name()) {
      case "route" ->
          Optional.of(made(call.parameters().length == 0 ? List.of() : routes(call, 0)));
      case "nest" -> Optional.of(made(nested(call, 0)));
      default -> Optional.empty();
    };
  }

  /** The routes of a predicate and a handler. */
  private static List<Entry> routes(Invocation call, int first) {
    List<Entry> routes = new ArrayList<>();
    for (Entry entry : entries(call.argument(first))) {
      Val handler = call.argument(first + 1);
      routes.add(new Entry(entry.verb(), entry.path(), handler, false));
    }
    return routes;
  }

  /** The routes of a predicate and of what is nested in it: routes, or a function of them. */
  private List<Entry> nested(Invocation call, int first) {
    List<Entry> inner = inner(call, first + 1);
    List<Entry> outer = entries(call.argument(first));
    if (outer.isEmpty()) {
      outer = List.of(new Entry("", text(call, first), Val.NOTHING, false));
    }
    List<Entry> nested = new ArrayList<>();
    outer.forEach(entry -> nested.addAll(below(entry, inner)));
    return nested;
  }

  private List<Entry> inner(Invocation call, int parameter) {
    Val argument = call.argument(parameter);
    if (argument.all(Function.class).isEmpty()) {
      return entries(argument);
    }
    String type = call.parameters()[parameter].getInternalName();
    Val outer = site.made();
    Val builder = made(List.of());
    site.make(builder);
    Val returned = functions.call(argument, type, List.of(builder));
    List<Entry> found = entries(type.endsWith("Supplier") ? returned : site.made());
    site.make(outer);
    return found;
  }

  private Optional<Val> further(Invocation call) {
    String name = call.method().name();
    List<Entry> more =
        switch (name) {
          case "andRoute" -> routes(call, 0);
          case "andNest", "nest", "path" -> nested(call, 0);
          case "and", "andOther", "add" -> entries(call.argument(0));
          default -> VERBS.contains(name) || name.equals("route") ? route(call) : List.of();
        };
    List<Routes> receivers = call.receiver().all(Routes.class);
    if (receivers.size() != 1) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>(receivers.get(0).entries());
    entries.addAll(more);
    if (name.equals("filter") || name.equals("onError") || name.equals("before")) {
      entries.replaceAll(each -> new Entry(each.verb(), each.path(), each.handler(), true));
    }
    Routes now = new Routes(receivers.get(0).site(), entries);
    site.replace(receivers.get(0), Val.of(now));
    return Optional.of(Val.of(now));
  }

  /** A method of the builder: a path, a predicate, and a handler, in this order if given. */
  private List<Entry> route(Invocation call) {
    String path = "";
    List<Entry> predicates = List.of(new Entry("", "", Val.NOTHING, false));
    Val handler = Val.NOTHING;
    Type[] parameters = call.parameters();
    for (int i = 0; i < parameters.length; i++) {
      String type = parameters[i].getSort() == Type.OBJECT ? parameters[i].getInternalName() : "";
      if (type.equals("java/lang/String")) {
        path = text(call, i);
      } else if (type.endsWith("HandlerFunction")) {
        handler = call.argument(i);
      } else if (!entries(call.argument(i)).isEmpty()) {
        predicates = entries(call.argument(i));
      }
    }
    String verb = call.method().name().equals("route") ? "" : call.method().name();
    List<Entry> routes = new ArrayList<>();
    for (Entry predicate : predicates) {
      String own = verb.isEmpty() ? predicate.verb() : verb;
      routes.add(new Entry(own, joined(path, predicate.path()), handler, false));
    }
    return routes;
  }
}
