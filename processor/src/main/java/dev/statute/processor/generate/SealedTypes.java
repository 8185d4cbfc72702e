package dev.statute.processor.generate;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;

/** The language feature without which nothing that is generated compiles. */
final class SealedTypes {

  private SealedTypes() {}

  /** Whether the sources are compiled for a Java version without it. */
  static boolean areMissing(ProcessingEnvironment environment) {
    return environment.getSourceVersion().compareTo(SourceVersion.RELEASE_17) < 0;
  }
}
