package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Reads events: Spring calls their listeners before {@code publishEvent} returns. */
final class EventCalls {

  private static final String PUBLISHER = "org/springframework/context/ApplicationEventPublisher";
  private static final Set<String> LISTENER =
      Set.of("org.springframework.context.event.EventListener");

  private final CallSite site;
  private final CallReader calls;
  private final Types types;

  EventCalls(CallSite site, CallReader calls) {
    this.site = site;
    this.calls = calls;
    this.types = site.interpretation().types();
  }

  Optional<Val> read(Invocation call) {
    if (!call.method().name().equals("publishEvent")
        || !types.isSubtype(call.method().owner(), PUBLISHER)) {
      return Optional.empty();
    }
    for (Instance event : call.argument(0).all(Instance.class)) {
      for (MethodId listener : site.interpretation().listeners(LISTENER)) {
        Type[] parameters = Type.getArgumentTypes(listener.descriptor());
        if (parameters.length == 1
            && types.isSubtype(event.type(), parameters[0].getInternalName())) {
          Instance receiver = new Instance(listener.owner(), "", Map.of());
          calls.read(
              new Invocation(
                  listener, Invocation.Kind.VIRTUAL, List.of(Val.of(receiver), call.argument(0))));
        }
      }
    }
    return Optional.of(Val.PLAIN);
  }

  /** The methods of the program with an annotation, sorted. */
  static List<MethodId> annotated(Types types, Set<String> annotation) {
    Annotations annotations = new Annotations(types);
    List<MethodId> found = new ArrayList<>();
    for (String type : types.program()) {
      for (MethodNode method : types.find(type).map(node -> node.methods).orElse(List.of())) {
        if (annotations.has(Annotations.on(method), annotation)) {
          found.add(new MethodId(type, method.name, method.desc));
        }
      }
    }
    return found;
  }
}
