package dev.statute.processor.body;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where the status of what a method or constructor returns comes from.
 *
 * @param source where the status comes from
 * @param content the index of the argument that becomes the content; empty if there is none
 */
public record StatusSource(Source source, OptionalInt content) {

  /** Where a status comes from. */
  public sealed interface Source {}

  /**
   * From the method itself.
   *
   * @param codes the codes, of which a call returns one
   */
  public record Fixed(SortedSet<Integer> codes) implements Source {

    public Fixed {
      codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
  }

  /**
   * From an argument, which is a status or holds one.
   *
   * @param index the index of the argument
   */
  public record Argument(int index) implements Source {}

  /** From the receiver of the call. */
  public record Receiver() implements Source {}
}
