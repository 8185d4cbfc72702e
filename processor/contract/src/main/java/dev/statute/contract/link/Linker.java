package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Summary;
import dev.statute.contract.method.Thrown;
import dev.statute.contract.method.Val;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the endpoints of a program. */
public final class Linker {

  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final Answers answers;
  private final DeclaredReader declared;
  private final ThrownReader thrown;
  private final Map<WebFramework, ExceptionMappings> mappings = new EnumMap<>(WebFramework.class);

  private Linker(Types types) {
    this.types = types;
    this.facts = new StatusFacts(types);
    this.interpretation = new Interpretation(types, facts);
    this.answers = new Answers(types, facts);
    this.declared = new DeclaredReader(types, facts.frameworks());
    this.thrown = new ThrownReader(types, facts, interpretation, answers, declared);
  }

  /** The endpoints of a program, sorted. */
  public static List<Endpoint> endpoints(Types types) {
    return new Linker(types).endpoints();
  }

  private List<Endpoint> endpoints() {
    List<Handler> handlers = new ArrayList<>(new SpringHandlers(types).all());
    List<Handler> resources = new JakartaHandlers(types).all();
    handlers.addAll(resources);
    handlers.addAll(new MicronautHandlers(types).all());
    mappings.put(WebFramework.SPRING, new SpringMappings(types, facts, declared));
    mappings.put(
        WebFramework.JAKARTA_REST,
        new JakartaMappings(
            types, facts, resources.stream().map(Handler::type).collect(Collectors.toSet())));
    mappings.put(WebFramework.MICRONAUT, new MicronautMappings(types, facts));
    handlers.sort(Comparator.comparing(Handler::type).thenComparing(Handler::method));
    List<Endpoint> endpoints = new ArrayList<>();
    handlers.forEach(handler -> endpoints.addAll(endpoints(handler)));
    endpoints.sort(Comparator.naturalOrder());
    return endpoints;
  }

  private List<Endpoint> endpoints(Handler handler) {
    Instance receiver = new Instance(handler.type(), "p0", Map.of());
    List<Val> arguments =
        interpretation.unknownArguments(handler.method(), Val.of(receiver), "request");
    Summary summary =
        interpretation.of(
            handler.method(),
            isStatic(handler) ? arguments.subList(1, arguments.size()) : arguments);
    Declared declares = declared.of(handler);
    Reading reading = read(handler, summary, declares);
    return handler.routes().stream()
        .map(
            route ->
                new Endpoint(
                    route,
                    display(handler),
                    interpretation.placeOf(handler.method()),
                    declares,
                    reading.outcomes(),
                    reading.gaps(),
                    reading.unmapped()))
        .toList();
  }

  private boolean isStatic(Handler handler) {
    return types
        .declaration(handler.method())
        .filter(node -> (node.access & Opcodes.ACC_STATIC) != 0)
        .isPresent();
  }

  private Reading read(Handler handler, Summary summary, Declared declares) {
    Reading reading = new Reading();
    declares.codes().forEach(code -> reading.add(code, Source.DECLARED));
    Way start = Way.of(interpretation.placeOf(handler.method()), handler.method().name());
    PlainStatuses rules = PlainStatuses.of(handler.framework());
    for (Answer answer : answers.of(handler.method(), summary, rules, declares.sets(), start)) {
      answer.code().ifPresent(code -> reading.add(code, answer.source(), answer.way()));
      answer.gap().ifPresent(reading::add);
    }
    ExceptionMappings own = mappings.get(handler.framework());
    summary.thrown().forEach((each, way) -> thrown.read(handler, each, way, own, reading));
    for (Failure failure : summary.returned().all(Failure.class)) {
      thrown.read(
          handler,
          new Thrown(failure.exception(), failure.maybe(), failure.way().place()),
          failure.way(),
          own,
          reading);
    }
    handler.implied().forEach(code -> reading.add(code, Source.IMPLIED));
    return reading;
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
