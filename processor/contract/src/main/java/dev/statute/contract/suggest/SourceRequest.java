package dev.statute.contract.suggest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;

/**
 * Where the sources of a program are, and how suggestions are written into them.
 *
 * @param compiler what parses them
 * @param folders the folders with sources
 * @param style the annotations to add; if empty, those that the program has
 * @param base what paths are relative to, of files that are in no git repository
 */
public record SourceRequest(
    JavaCompiler compiler, List<Path> folders, Charset charset, Optional<Style> style, Path base) {

  public SourceRequest {
    folders = List.copyOf(folders);
  }
}
