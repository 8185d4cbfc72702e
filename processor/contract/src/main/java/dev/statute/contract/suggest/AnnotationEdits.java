package dev.statute.contract.suggest;

import java.util.Collection;
import java.util.List;

/** Writes down that a method has statuses. */
sealed interface AnnotationEdits permits ReturnsEdits, ApiResponseEdits {

  /**
   * The changes, without those of the imports.
   *
   * @param codes the codes to add, sorted
   * @param names the names of the file; they get to know what has to be imported
   */
  List<Edit> add(MethodPlace place, Collection<Code> codes, FileNames names);
}
