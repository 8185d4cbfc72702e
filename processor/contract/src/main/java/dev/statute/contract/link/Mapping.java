package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Optional;

/**
 * A method that answers for exceptions.
 *
 * @param owner the concrete type that it is called on
 * @param exception the internal name of the exception type that it takes
 * @param media the media types for which it answers; empty for all
 */
record Mapping(String owner, MethodId method, String exception, String media) {

  Member member() {
    return new Member(owner, method);
  }

  /** The mapping for the type that is nearest to that of an exception; of two, the first. */
  static Optional<Mapping> nearest(Types types, List<Mapping> all, String exception) {
    Optional<Mapping> best = Optional.empty();
    for (Mapping mapping : all) {
      if (types.isSubtype(exception, mapping.exception())
          && (best.isEmpty()
              || types.distance(exception, mapping.exception())
                  < types.distance(exception, best.get().exception()))) {
        best = Optional.of(mapping);
      }
    }
    return best;
  }

  /** Returns whether it takes all exceptions, and so says nothing about one of them. */
  boolean isCatchAll() {
    return exception.equals("java/lang/Throwable")
        || exception.equals("java/lang/Exception")
        || exception.equals("java/lang/RuntimeException");
  }
}
