package dev.statute.processor;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the checks know of a vendor, as compiled types tell it.
 *
 * @param id the id
 * @param holder the qualified name of its holder type
 * @param statuses its status codes by number
 */
record KnownVendor(String id, String holder, SortedMap<Integer, KnownStatus> statuses) {

  KnownVendor {
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
  }

  boolean isRegistry() {
    return id.equals(Vendor.REGISTRY);
  }

  boolean defines(int code) {
    return statuses.containsKey(code);
  }

  String simpleName() {
    return holder.substring(holder.lastIndexOf('.') + 1);
  }
}
