package dev.statute.contract;

import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.contract.suggest.SourceRequest;
import dev.statute.contract.suggest.Style;
import dev.statute.contract.suggest.Suggestions;
import dev.statute.processor.check.rule.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The contract of a program, and what is wrong with it. */
public final class ContractResult {

  private final Contract contract;
  private final Findings findings;

  ContractResult(Contract contract, Findings findings) {
    this.contract = contract;
    this.findings = findings;
  }

  /**
   * The contract.
   *
   * @return the contract
   */
  public Contract contract() {
    return contract;
  }

  /**
   * The findings of level error, for which a build should fail.
   *
   * @return a line for each
   */
  public List<String> errors() {
    return findings.reported().stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .map(ProgramFinding::toString)
        .toList();
  }

  /**
   * The report for a terminal: the endpoints, the findings, and a line of numbers.
   *
   * @param isDetailed whether it shows the way of each status, and the archives that were not read
   * @param isColored whether it has the escape sequences by which a terminal shows colors
   * @return lines that end with a line feed
   */
  public String text(boolean isDetailed, boolean isColored) {
    String libraries =
        isDetailed && !contract.libraries().isEmpty()
            ? "code not read: " + String.join(", ", contract.libraries()) + "\n"
            : "";
    return contract.text(findings, isDetailed, isColored) + libraries;
  }

  /**
   * Writes {@code contract.json}.
   *
   * @param folder the folder to write it into; it is made if there is none
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("contract.json"), contract.json());
  }

  /**
   * Suggests what the handlers should declare: the statuses that certainly come out of them, and
   * that they do not declare yet.
   *
   * @param sources the folders with the sources of the program
   * @param charset the charset of the sources, and of the patch
   * @param style the annotations to add; if empty, those that the program has
   * @param base the folder that the paths in the patch start from, for sources that are in no git
   *     repository
   * @return the suggestions
   * @throws UsageException if a folder does not exist, or if there is no Java compiler
   * @throws IOException if a folder cannot be read, or if the base does not exist
   */
  public Suggestions suggest(List<Path> sources, Charset charset, Optional<Style> style, Path base)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UsageException("suggestions need the Java compiler; run with a JDK, not a JRE");
    }
    for (Path folder : sources) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException(folder + " is not a folder; name the folders with the sources");
      }
    }
    return contract.suggest(new SourceRequest(compiler, sources, charset, style, base));
  }
}
