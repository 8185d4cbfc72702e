package dev.statute.contract;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Linker;
import dev.statute.contract.program.Types;
import dev.statute.contract.read.ClassFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The contract of a program: its endpoints, and the statuses that come out of each.
 *
 * @param endpoints the endpoints, sorted by path and request method
 * @param problems what could not be read, a sentence each
 */
public record Contract(List<Endpoint> endpoints, List<String> problems) {

  /** The classes of frameworks whose code decides on statuses. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "org/springframework/web/servlet/mvc/method/annotation/ResponseEntityExceptionHandler",
          "org/springframework/web/reactive/result/method/annotation/ResponseEntityExceptionHandler");

  /**
   * Reads the contract of a program from its class files.
   *
   * @param program the directories and archives of the program
   * @param classPath the directories and archives of its libraries, for their declarations
   * @return the contract
   */
  public static Contract of(List<Path> program, List<Path> classPath) {
    try (ClassFiles files = ClassFiles.open(program, classPath, List.of())) {
      List<Endpoint> endpoints = Linker.endpoints(new Types(files, FOLLOWED));
      return new Contract(endpoints, files.problems());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
