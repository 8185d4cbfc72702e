package dev.statute.processor.compiled;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the checks know of a vendor, as compiled types tell it. Its statuses are read when somebody
 * asks for them: the codes of most vendors never matter to a compilation.
 */
public final class KnownVendor {

  private final String id;
  private final String holder;
  private final Supplier<SortedMap<Integer, KnownStatus>> reader;
  private final SortedSet<Integer> replaces;
  private @Nullable SortedMap<Integer, KnownStatus> statuses;

  /**
   * @param id the id
   * @param holder the qualified name of its holder type
   * @param statuses gives its status codes by number
   * @param replaces the codes of an origin server whose content it puts a page of its own in place
   *     of
   */
  public KnownVendor(
      String id,
      String holder,
      Supplier<SortedMap<Integer, KnownStatus>> statuses,
      SortedSet<Integer> replaces) {
    this.id = id;
    this.holder = holder;
    this.reader = statuses;
    this.replaces = Collections.unmodifiableSortedSet(new TreeSet<>(replaces));
  }

  public String id() {
    return id;
  }

  public String holder() {
    return holder;
  }

  public SortedMap<Integer, KnownStatus> statuses() {
    SortedMap<Integer, KnownStatus> found = statuses;
    if (found == null) {
      found = Collections.unmodifiableSortedMap(new TreeMap<>(reader.get()));
      statuses = found;
    }
    return found;
  }

  public SortedSet<Integer> replaces() {
    return replaces;
  }

  /** No two vendors share a holder, and their statuses would take long to compare. */
  @Override
  public boolean equals(Object other) {
    return other instanceof KnownVendor vendor && vendor.holder.equals(holder);
  }

  @Override
  public int hashCode() {
    return holder.hashCode();
  }

  @Override
  public String toString() {
    return holder;
  }

  public boolean isRegistry() {
    return id.equals(CatalogueShape.REGISTRY);
  }

  public boolean defines(int code) {
    return statuses().containsKey(code);
  }

  /** The ids of vendors, each once, in their order. */
  public static String ids(Collection<KnownVendor> vendors) {
    return vendors.stream().map(KnownVendor::id).distinct().collect(Collectors.joining(", "));
  }

  /** Whether it is one of the ready-made catalogue. */
  public boolean isReadyMade() {
    return packageName().equals(CatalogueShape.READY_MADE);
  }

  String packageName() {
    return holder.substring(0, Math.max(0, holder.lastIndexOf('.')));
  }

  public String simpleName() {
    return holder.substring(holder.lastIndexOf('.') + 1);
  }
}
