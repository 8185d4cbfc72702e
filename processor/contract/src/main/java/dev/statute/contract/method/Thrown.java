package dev.statute.contract.method;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Names;

/**
 * An exception that leaves a method.
 *
 * @param exception an instance, a caught one, or unknown
 * @param maybe whether it comes from one of several targets of a call
 * @param place where it comes from in this method; exceptions of one type from two places are two
 */
public record Thrown(Atom exception, boolean maybe, String place) {

  /** The type of what stands for a status that a method declares, by whatever exception. */
  static final String DECLARED = Names.internal(Annotations.RETURNS);

  static boolean isDeclared(Atom exception) {
    return exception instanceof Atom.Instance instance && instance.type().equals(DECLARED);
  }

  public boolean isDeclared() {
    return isDeclared(exception);
  }
}
