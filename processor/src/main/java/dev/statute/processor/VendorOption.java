package dev.statute.processor;

import java.util.List;

/**
 * The vendors that the user names for the complete compilation.
 *
 * @param name the option that names them, such as {@code statute.vendors}
 * @param vendors its items: ids, or names of holders
 */
record VendorOption(String name, List<String> vendors) {

  VendorOption {
    vendors = List.copyOf(vendors);
  }
}
