package dev.statute.processor;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the checks know of a vendor, as compiled types tell it.
 *
 * @param id the id
 * @param holder the qualified name of its holder type
 * @param statuses its status codes by number
 * @param replaces the codes of an origin server whose content it puts a page of its own in place of
 */
record KnownVendor(
    String id,
    String holder,
    SortedMap<Integer, KnownStatus> statuses,
    SortedSet<Integer> replaces) {

  KnownVendor {
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
    replaces = Collections.unmodifiableSortedSet(new TreeSet<>(replaces));
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

  boolean isRegistry() {
    return id.equals(Vendor.REGISTRY);
  }

  boolean defines(int code) {
    return statuses.containsKey(code);
  }

  /** The ids of vendors, each once, in their order. */
  static String ids(Collection<KnownVendor> vendors) {
    return vendors.stream().map(KnownVendor::id).distinct().collect(Collectors.joining(", "));
  }

  String simpleName() {
    return holder.substring(holder.lastIndexOf('.') + 1);
  }
}
