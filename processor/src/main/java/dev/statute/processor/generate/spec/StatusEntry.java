package dev.statute.processor.generate.spec;

import java.util.List;

/**
 * The entry of a status code in a spec file.
 *
 * @param compared the codes that it is compared with
 * @param naming the field that gives its Java names, {@code phrase} or {@code name}
 */
record StatusEntry(Status status, List<Located<Integer>> compared, Located<String> naming) {

  StatusEntry {
    compared = List.copyOf(compared);
  }
}
