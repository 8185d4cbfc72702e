package dev.statute.contract.method;

/**
 * An exception that leaves a method.
 *
 * @param exception an instance, a caught one, or unknown
 * @param maybe whether it comes from one of several targets of a call
 * @param place where it comes from in this method; exceptions of one type from two places are two
 */
public record Thrown(Atom exception, boolean maybe, String place) {}
