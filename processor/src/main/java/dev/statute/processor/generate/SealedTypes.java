package dev.statute.processor.generate;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** Sealed types, the language feature that all generated sources need. */
final class SealedTypes {

  private SealedTypes() {}

  /** Returns whether the sources are compiled for a Java version without sealed types. */
  static boolean areMissing(ProcessingEnvironment environment) {
    return environment.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0;
  }
}
