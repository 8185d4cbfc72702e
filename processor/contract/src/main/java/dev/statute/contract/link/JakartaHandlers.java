package dev.statute.contract.link;

import dev.statute.contract.link.Handler.Locator;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** The resource methods of Jakarta REST, with those of sub-resources. */
final class JakartaHandlers extends HandlerFinder {

  private static final Set<String> PATH = JakartaImplied.both("Path");
  private static final Set<String> METHOD = JakartaImplied.both("HttpMethod");
  private static final Set<String> APPLICATION = JakartaImplied.both("ApplicationPath");
  private static final int MAX_DEPTH = 4;

  private final ImpliedStatuses implied;
  private final BoundFilters filters;
  private final String root;

  JakartaHandlers(Types types, Interpretation interpretation) {
    super(types);
    this.implied = new JakartaImplied(types);
    this.filters = new BoundFilters(types, interpretation);
    this.root = root();
  }

  /** The path of the application, if there is one application with a path. */
  private String root() {
    SortedSet<String> paths = new TreeSet<>();
    for (String type : types.program()) {
      List<AnnotationNode> on = types.find(type).map(Annotations::on).orElse(List.of());
      annotations.chains(on, APPLICATION).forEach(chain -> paths.add(path(chain)));
    }
    return paths.size() == 1 ? paths.first() : "";
  }

  private static String path(List<AnnotationNode> chain) {
    List<String> texts = Annotations.texts(Annotations.values(chain, "value"));
    return texts.isEmpty() ? "" : texts.get(0);
  }

  private Optional<String> pathOn(List<AnnotationNode> on) {
    List<List<AnnotationNode>> chains = annotations.chains(on, PATH);
    return chains.isEmpty() ? Optional.empty() : Optional.of(path(chains.get(0)));
  }

  @Override
  List<Handler> of(String type) {
    List<AnnotationNode> onType = onTypes(type);
    Optional<String> path = pathOn(onType);
    boolean isClient =
        onType.stream().anyMatch(each -> Annotations.name(each).endsWith(".RegisterRestClient"));
    List<Handler> handlers = new ArrayList<>();
    if (path.isPresent() && !isClient) {
      add(type, List.of(root, path.get()), List.of(), handlers);
    }
    return handlers;
  }

  private void add(
      String type, List<String> prefix, List<Locator> through, List<Handler> handlers) {
    for (Map.Entry<MethodId, List<MethodId>> method : methods(type).entrySet()) {
      List<MethodId> declarations = method.getValue();
      List<AnnotationNode> on = on(annotated(declarations));
      List<List<AnnotationNode>> verbs = annotations.chains(on, METHOD);
      Optional<String> path = pathOn(on);
      List<String> parts = new ArrayList<>(prefix);
      path.ifPresent(parts::add);
      if (!verbs.isEmpty()) {
        handlers.add(
            handler(type, method.getKey(), declarations, route(verbs.get(0), parts))
                .through(through));
      } else if (path.isPresent() && through.size() < MAX_DEPTH) {
        List<Locator> longer = new ArrayList<>(through);
        longer.add(new Locator(type, method.getKey()));
        for (String below : returned(method.getKey())) {
          add(below, parts, longer, handlers);
        }
      }
    }
  }

  /** A method with an annotation of its own inherits none from the methods that it overrides. */
  private List<MethodId> annotated(List<MethodId> declarations) {
    for (MethodId method : declarations) {
      boolean isOwn =
          on(method).stream().anyMatch(each -> Annotations.name(each).contains(".ws.rs."));
      if (isOwn || annotations.has(on(method), METHOD)) {
        return List.of(method);
      }
    }
    return declarations;
  }

  private static Route route(List<AnnotationNode> verb, List<String> parts) {
    String name =
        Annotations.texts(Annotations.values(verb.subList(verb.size() - 1, verb.size()), "value"))
            .get(0);
    return Route.withoutPatterns(name, parts);
  }

  private Handler handler(String type, MethodId method, List<MethodId> declarations, Route route) {
    return Handler.annotated(
        WebFramework.JAKARTA_REST,
        type,
        method,
        declarations,
        List.of(route),
        implied(type, method, declarations));
  }

  /** With the statuses by which bound filters abort. */
  private SortedSet<Implied> implied(String type, MethodId method, List<MethodId> declarations) {
    SortedSet<Implied> all = implied.of(type, method, declarations);
    List<AnnotationNode> on = new ArrayList<>(on(declarations));
    on.addAll(onTypes(type));
    filters.codes(on).forEach(code -> all.add(Implied.of(code)));
    return all;
  }

  /** The concrete types of the program that a method may return, or whose class it returns. */
  private List<String> returned(MethodId method) {
    String type = Type.getReturnType(method.descriptor()).getDescriptor();
    if (type.equals("Ljava/lang/Class;")) {
      String signature = types.declaration(method).map(node -> node.signature).orElse("");
      int start = signature.indexOf(")Ljava/lang/Class<") + ")Ljava/lang/Class<".length();
      type =
          start < ")Ljava/lang/Class<".length()
              ? type
              : signature.substring(start, signature.indexOf(';', start) + 1);
    }
    String name = Names.ofDescriptor(type);
    List<String> all = new ArrayList<>();
    if (types.isProgram(name) && !types.isAbstract(name)) {
      all.add(name);
    }
    if (types.isProgram(name)) {
      types.below(name).stream().filter(each -> !types.isAbstract(each)).forEach(all::add);
    }
    return all;
  }
}
