package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a framework's handlers are recognised, and what a plain return of one answers. A handler is a
 * method with a body that carries a mapping, in a type that carries a controller annotation.
 *
 * <p>An annotation counts on an element, on the element it overrides, and as a meta-annotation to
 * any depth. A type counts with all its subtypes.
 *
 * @param mappings the annotations that make a method a handler
 * @param controllers the annotations of which a handler's type has one; if there are none here, any
 *     type will do
 * @param roots the annotations of which a type has one for its handlers to be called without
 *     another type that extends it
 * @param clients the annotations of types whose methods send requests in place of answering them
 * @param contents the annotations on a method or type of which there has to be one for the returned
 *     value to be the content; if there are none here, it always is
 * @param value the status of a plain return of a value
 * @param nothing the status of a method that returns {@code void}
 * @param empty the status of a plain return of {@code null}
 * @param wrappers the types that hold a value which is there later, or perhaps; their first type
 *     argument tells what it is
 * @param carriers the types of values that hold a status of their own
 * @param open the types of values that may lead to any status, such as a view
 * @param responders the types of parameters and fields by which a method can set the status itself
 * @param functions the functions that the framework calls to answer a request
 * @param interceptors the annotations whose carriers bind code that may change the status
 * @param remedy what to write for a plain return to answer something else, as the end of a sentence
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

  /** Names each part of a framework's table. What all frameworks know is there from the start. */
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
