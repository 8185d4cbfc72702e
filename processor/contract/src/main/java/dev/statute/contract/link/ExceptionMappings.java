package dev.statute.contract.link;

import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.StatusFacts;
import java.util.List;
import java.util.Optional;

/** Which method of the program a framework calls for an exception. */
interface ExceptionMappings {

  /**
   * The mapping of an exception.
   *
   * @param others those that are for it too, with nothing to say which one comes first
   * @param exception the exception, or that of its causes, that the mapping gets
   */
  record Found(Mapping mapping, List<Mapping> others, Instance exception) {}

  /**
   * The method for an exception that leaves a handler.
   *
   * @param handler the concrete type of the handler
   */
  Optional<Found> find(String handler, Instance exception);

  /** The code of an exception that has a status, but not a constant one. */
  int UNKNOWN = -1;

  /** The code of an exception without such a method; empty if it has none of its own. */
  Optional<Integer> own(Instance exception);

  /** The status that an exception has got from its constructor, or has by its type. */
  static Optional<Integer> statusOf(StatusFacts facts, Instance exception) {
    List<Response> responses = exception.status().all(Response.class);
    if (responses.isEmpty()) {
      return facts.fixedCode(exception.type());
    }
    List<Atom> codes = responses.stream().map(Response::code).distinct().toList();
    return codes.size() == 1 && codes.get(0) instanceof Code number
        ? Optional.of(number.value())
        : Optional.of(UNKNOWN);
  }

  /** Returns whether the framework knows the statuses that an exception type brings along. */
  boolean knowsStatusOf(String type);

  /** Returns whether the framework cannot choose between the methods for an exception. */
  default boolean isConflicting(Instance exception) {
    return false;
  }

  /** The method that answers instead of a handler whose status would be this one. */
  default Optional<Mapping> ofStatus(String handler, int code) {
    return Optional.empty();
  }

  /** The method that may change the responses that the framework makes of errors by itself. */
  default Optional<Mapping> ofErrors() {
    return Optional.empty();
  }

  /** The method that is for the same exception, if nothing says which one comes first. */
  default Optional<Mapping> conflict(Mapping mapping) {
    return Optional.empty();
  }

  /** All methods that answer for exceptions. */
  List<Mapping> all();
}
