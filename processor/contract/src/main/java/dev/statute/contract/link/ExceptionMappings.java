package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Instance;
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

  /** The method that is for the same exception, if nothing says which one comes first. */
  default Optional<Mapping> conflict(Mapping mapping) {
    return Optional.empty();
  }

  /** All methods that answer for exceptions. */
  List<Mapping> all();
}
