package dev.statute.contract.link;

import dev.statute.contract.method.Atom;
import java.util.Comparator;

/** Something that could make a status and cannot be read. */
public record Gap(String why, String what, String at) implements Comparable<Gap> {

  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::why).thenComparing(Gap::what).thenComparing(Gap::at);

  static Gap of(Atom.Unknown unknown) {
    return new Gap(unknown.why(), unknown.what(), unknown.at());
  }

  @Override
  public int compareTo(Gap other) {
    return ORDER.compare(this, other);
  }
}
