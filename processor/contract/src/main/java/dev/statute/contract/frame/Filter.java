package dev.statute.contract.frame;

/**
 * A button that leaves only some rows.
 *
 * @param tag what a row needs to stay
 * @param count how many rows stay
 * @param tone how the button looks when it is pressed
 */
public record Filter(String tag, long count, String label, Tone tone) {}
