package dev.statute.processor.compiled;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vendor, as the metadata of compiled types describes it. Its statuses are read on demand: most
 * compilations never need those of most vendors.
 */
public final class KnownVendor {

  private final String id;
  private final String holder;
  private final List<String> texts;
  private final SortedSet<Integer> replaces;
  private @Nullable SortedMap<Integer, KnownStatus> statuses;

  /**
   * @param holder the qualified name of its holder type
   * @param statuses its status codes, in the {@link StatusFormat}
   * @param replaces the codes of an origin server for which it sends its own page instead of the
   *     content
   */
  public KnownVendor(String id, String holder, List<String> statuses, SortedSet<Integer> replaces) {
    this.id = id;
    this.holder = holder;
    this.texts = List.copyOf(statuses);
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
      found = Collections.unmodifiableSortedMap(read());
      statuses = found;
    }
    return found;
  }

  private SortedMap<Integer, KnownStatus> read() {
    SortedMap<Integer, KnownStatus> read = new TreeMap<>();
    for (String text : texts) {
      KnownStatus status = StatusFormat.read(text);
      read.put(status.code(), status);
    }
    return read;
  }

  public SortedSet<Integer> replaces() {
    return replaces;
  }

  /** Compares the holders: no two vendors share one, and comparing statuses would be slow. */
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

  /** The ids of vendors, each once, in the given order. */
  public static String ids(Collection<KnownVendor> vendors) {
    return vendors.stream().map(KnownVendor::id).distinct().collect(Collectors.joining(", "));
  }

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
