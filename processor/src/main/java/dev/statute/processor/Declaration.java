package dev.statute.processor;

import java.util.List;

/**
 * A {@code @Returns} as it stands in the source.
 *
 * @param statuses the codes that could be read, in the order of the source
 * @param targets the vendors that the code there is deployed behind
 */
record Declaration(List<DeclaredStatus> statuses, Targets targets) {

  Declaration {
    statuses = List.copyOf(statuses);
  }

  /** A code, and the item of the annotation that holds it. */
  record DeclaredStatus(int code, Origin origin) {}
}
