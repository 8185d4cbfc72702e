package dev.statute.processor.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;

/** Finds the paths of the files that a compiler opens. */
public final class FilePaths {

  private FilePaths() {}

  /** The path of a file; empty if the file is in a jar or not in a file system. */
  public static Optional<Path> path(FileObject file) {
    URI uri = file.toUri();
    return uri != null && "file".equals(uri.getScheme()) && uri.getAuthority() == null
        ? Optional.of(Path.of(uri).toAbsolutePath())
        : Optional.empty();
  }
}
