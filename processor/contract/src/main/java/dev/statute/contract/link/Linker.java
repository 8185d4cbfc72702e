package dev.statute.contract.link;

import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Reads the endpoints of a program. */
public final class Linker {

  private final Progress progress;
  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final DeclaredReader declared;
  private final HandlerReader reader;
  private final ExceptionHandlerReader exceptionHandlers;
  private final Map<WebFramework, ExceptionMappings> mappings = new EnumMap<>(WebFramework.class);

  private final Map<WebFramework, Integer> counts = new EnumMap<>(WebFramework.class);

  private Linker(Types types, Progress progress) {
    this.progress = progress;
    this.types = types;
    this.facts = new StatusFacts(types);
    this.interpretation = new Interpretation(types, facts);
    Answers answers = new Answers(types, facts);
    this.declared = new DeclaredReader(types, facts.frameworks());
    MappingReader methods = new MappingReader(types, facts, interpretation, answers, declared);
    this.exceptionHandlers = new ExceptionHandlerReader(types, interpretation, methods);
    this.reader = new HandlerReader(types, facts, interpretation, answers, methods);
  }

  /** Puts a program together. */
  public static LinkedProgram link(Types types, Progress progress) {
    Linker linker = new Linker(types, progress);
    List<Endpoint> endpoints = linker.endpoints();
    return new LinkedProgram(endpoints, linker.methods(endpoints), linker.handlers());
  }

  private List<ExceptionHandler> handlers() {
    List<ExceptionHandler> all = new ArrayList<>();
    mappings.forEach((framework, own) -> all.addAll(exceptionHandlers.read(framework, own)));
    return all;
  }

  private List<Endpoint> endpoints() {
    List<Handler> handlers = new ArrayList<>(new SpringHandlers(types).all());
    List<Handler> resources = new JakartaHandlers(types, interpretation).all();
    handlers.addAll(resources);
    handlers.addAll(new MicronautHandlers(types).all());
    handlers.addAll(new FunctionalHandlers(types, interpretation).all());
    mappings.put(WebFramework.SPRING, new SpringMappings(types, facts, interpretation, declared));
    mappings.put(
        WebFramework.JAKARTA_REST,
        new JakartaMappings(
            types, facts, resources.stream().map(Handler::type).collect(Collectors.toSet())));
    mappings.put(WebFramework.MICRONAUT, new MicronautMappings(types, facts));
    handlers.sort(Comparator.comparing(Handler::type).thenComparing(Handler::method));
    // What one handler stores in a field, another one may read.
    handlers.forEach(reader::prepare);
    handlers.forEach(handler -> counts.merge(handler.framework(), 1, Integer::sum));
    List<Endpoint> endpoints = new ArrayList<>();
    for (int i = 0; i < handlers.size(); i++) {
      progress.reached(i, handlers.size());
      endpoints.addAll(endpoints(handlers.get(i)));
    }
    endpoints.sort(Comparator.naturalOrder());
    return endpoints;
  }

  /** The methods that are no handlers, and say what comes out of them. */
  private List<Endpoint> methods(List<Endpoint> endpoints) {
    Set<String> known = endpoints.stream().map(Endpoint::handler).collect(Collectors.toSet());
    List<Endpoint> found = new ArrayList<>();
    for (Handler method : new DeclaringMethods(types).all(mainFramework())) {
      if (!known.contains(display(method))) {
        found.addAll(endpoints(method));
      }
    }
    return found;
  }

  /** The one that most handlers are for. */
  private WebFramework mainFramework() {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(WebFramework.SPRING);
  }

  private List<Endpoint> endpoints(Handler handler) {
    Declared declares = declared.of(handler);
    Reading reading =
        reader.read(handler, declares, Objects.requireNonNull(mappings.get(handler.framework())));
    return handler.routes().stream()
        .map(
            route ->
                new Endpoint(
                    route,
                    display(handler),
                    handler.method(),
                    handler.declaredIn(),
                    interpretation.placeOf(handler.method()),
                    declares,
                    TargetVendors.of(types, handler),
                    reading.outcomes(),
                    reading.gaps(),
                    reading.unmapped()))
        .toList();
  }

  private static String display(Handler handler) {
    MethodId method = handler.method();
    return Names.qualified(handler.type())
        + "#"
        + method.name()
        + java.util.Arrays.stream(Type.getArgumentTypes(method.descriptor()))
            .map(type -> Names.qualified(type.getClassName().replace('.', '/')))
            .collect(Collectors.joining(",", "(", ")"));
  }
}
