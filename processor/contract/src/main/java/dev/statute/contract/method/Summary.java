package dev.statute.contract.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What comes out of a method for some arguments.
 *
 * @param returned what it returns; nothing if it never returns
 * @param thrown the exceptions that leave it, with their ways
 * @param self what its receiver, and any routes among its arguments, are afterwards
 * @param sent the status that is set on the response afterwards: plain if none is
 * @param opaque whether it calls a library whose exceptions nobody knows
 */
public record Summary(Val returned, Map<Thrown, Way> thrown, Val self, Val sent, boolean opaque) {

  public static final Summary NONE =
      new Summary(Val.NOTHING, Map.of(), Val.NOTHING, Val.NOTHING, false);

  public Summary {
    thrown = Collections.unmodifiableMap(new LinkedHashMap<>(thrown));
  }

  /** Returns whether it says the same as another one; ways do not count. */
  boolean isLike(Summary other) {
    return returned.equals(other.returned)
        && thrown.keySet().equals(other.thrown.keySet())
        && self.equals(other.self)
        && sent.equals(other.sent)
        && opaque == other.opaque;
  }

  /** This with some of the returned values only. */
  public Summary returning(Predicate<Atom> wanted) {
    return new Summary(returned.only(wanted), thrown, self, sent, opaque);
  }

  /** Only the known exceptions, without what is returned. */
  Summary throwing() {
    Map<Thrown, Way> known = new LinkedHashMap<>();
    thrown.forEach(
        (each, way) -> {
          if (each.exception() instanceof Atom.Instance) {
            known.put(each, way);
          }
        });
    return new Summary(Val.NOTHING, known, Val.NOTHING, Val.NOTHING, opaque);
  }

  /** Both together. */
  public Summary plus(Summary other) {
    Map<Thrown, Way> all = new LinkedHashMap<>(thrown);
    other.thrown.forEach(all::putIfAbsent);
    return new Summary(
        returned.plus(other.returned),
        all,
        self.plus(other.self),
        sent.plus(other.sent),
        opaque || other.opaque);
  }
}
