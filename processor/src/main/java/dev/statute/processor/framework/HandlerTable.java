package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a framework's handlers are recognized, and the status of a plain return of one. A handler is
 * a method with a body and a mapping annotation, in a type with a controller annotation.
 *
 * <p>An annotation counts on an element, on the element it overrides, and as a meta-annotation to
 * any depth. A type includes all its subtypes.
 *
 * @param mappings the annotations that make a method a handler
 * @param controllers the annotations of which a handler's type needs one; if this is empty, it
 *     needs none
 * @param roots the annotations of which a type needs one for the framework to call its handlers on
 *     the type itself, not only on a subtype
 * @param clients the annotations of types whose methods send requests and do not handle them
 * @param contents the annotations of which the method or its type needs one for the returned value
 *     to be the content; if this is empty, the value always is
 * @param value the status of a plain return of a value
 * @param nothing the status of a method that returns {@code void}
 * @param empty the status of a plain return of {@code null}
 * @param wrappers the types that hold an asynchronous or optional value, of the type that is their
 *     first type argument
 * @param carriers the types of values that hold a status
 * @param open the types of values that may result in any status, such as a view
 * @param responders the types of parameters and fields by which a method can set the status itself
 * @param functions the functional interfaces that the framework calls to handle a request
 * @param interceptors the annotations that bind code which may change the status
 * @param remedy what to write to give a plain return another status, as the end of a sentence
 */
public record HandlerTable(
    Set<String> mappings,
    Set<String> controllers,
    Set<String> roots,
    Set<String> clients,
    Set<String> contents,
    int value,
    int nothing,
    int empty,
    Set<String> wrappers,
    Set<String> carriers,
    Set<String> open,
    Set<String> responders,
    Set<String> functions,
    Set<String> interceptors,
    String remedy) {

  public HandlerTable {
    mappings = Set.copyOf(mappings);
    controllers = Set.copyOf(controllers);
    roots = Set.copyOf(roots);
    clients = Set.copyOf(clients);
    contents = Set.copyOf(contents);
    wrappers = Set.copyOf(wrappers);
    carriers = Set.copyOf(carriers);
    open = Set.copyOf(open);
    responders = Set.copyOf(responders);
    functions = Set.copyOf(functions);
    interceptors = Set.copyOf(interceptors);
  }

  /** Builds the table of a framework. It starts with the types that all frameworks support. */
  static final class Builder {

    private final Set<String> mappings = new HashSet<>();
    private final Set<String> controllers = new HashSet<>();
    private final Set<String> roots = new HashSet<>();
    private final Set<String> clients = new HashSet<>();
    private final Set<String> contents = new HashSet<>();
    private int value;
    private int nothing;
    private int empty;
    private final Set<String> wrappers = CommonTypes.wrappers();
    private final Set<String> carriers = new HashSet<>();
    private final Set<String> open = CommonTypes.open();
    private final Set<String> responders = CommonTypes.responders();
    private final Set<String> functions = new HashSet<>();
    private final Set<String> interceptors = new HashSet<>();
    private String remedy = "";

    Builder mappings(String... types) {
      return add(mappings, types);
    }

    Builder controllers(String... types) {
      return add(controllers, types);
    }

    Builder roots(String... types) {
      return add(roots, types);
    }

    Builder clients(String... types) {
      return add(clients, types);
    }

    Builder contents(String... types) {
      return add(contents, types);
    }

    Builder value(int code) {
      value = code;
      return this;
    }

    Builder nothing(int code) {
      nothing = code;
      return this;
    }

    Builder empty(int code) {
      empty = code;
      return this;
    }

    Builder wrappers(String... types) {
      return add(wrappers, types);
    }

    Builder carriers(String... types) {
      return add(carriers, types);
    }

    Builder open(String... types) {
      return add(open, types);
    }

    Builder responders(String... types) {
      return add(responders, types);
    }

    Builder functions(String... types) {
      return add(functions, types);
    }

    Builder interceptors(String... types) {
      return add(interceptors, types);
    }

    Builder remedy(String text) {
      remedy = text;
      return this;
    }

    HandlerTable build() {
      return new HandlerTable(
          mappings,
          controllers,
          roots,
          clients,
          contents,
          value,
          nothing,
          empty,
          wrappers,
          carriers,
          open,
          responders,
          functions,
          interceptors,
          remedy);
    }

    private Builder add(Set<String> part, String... types) {
      part.addAll(List.of(types));
      return this;
    }
  }
}
