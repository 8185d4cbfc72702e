package dev.statute.contract;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.CoverageJson;
import dev.statute.contract.lock.Changes;
import dev.statute.contract.lock.Lock;
import dev.statute.contract.lock.LockReader;
import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.contract.suggest.SourceRequest;
import dev.statute.contract.suggest.Style;
import dev.statute.contract.suggest.Suggestions;
import dev.statute.processor.check.rule.Level;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The contract of a program, and what is wrong with it. */
public final class ContractResult {

  private final String title;
  private final Contract contract;
  private final Findings findings;

  ContractResult(String title, Contract contract, Findings findings) {
    this.title = title;
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
   * What has changed since an earlier contract.
   *
   * @param base a {@code statute.lock} or a {@code contract.json}
   * @return the changes
   * @throws UsageException if there is no such file, or it is none of the two
   * @throws IOException if it cannot be read
   */
  public Changes since(Path base) throws IOException {
    if (!Files.isRegularFile(base)) {
      throw new UsageException(
          "there is no file "
              + base
              + "; name a statute.lock or a contract.json of an earlier state");
    }
    try {
      return contract.since(LockReader.read(base.getFileName().toString(), text(base)));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /**
   * Writes {@code statute.lock}.
   *
   * @param file the file, which is replaced
   * @return a line that says what was written
   * @throws IOException if it cannot be written
   */
  public String writeLock(Path file) throws IOException {
    Lock lock = contract.lock();
    boolean isSame = Files.isRegularFile(file) && text(file).equals(lock.text());
    if (!isSame) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, lock.text());
    }
    return file.getFileName() + ": " + lock.summary() + (isSame ? ", as before" : "");
  }

  /** Bytes that are not UTF-8 are read as such, and a message shows the line. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /**
   * Writes {@code contract.json}, and {@code contract.html} for people. If the folder has a {@code
   * coverage.json}, the page shows what tests have seen.
   *
   * @param folder the folder to write it into; it is made if there is none
   * @throws UsageException if there is a {@code coverage.json} that is none
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    write(folder, folder.resolve("coverage.json"));
  }

  /**
   * Writes {@code contract.json}, and {@code contract.html} for people.
   *
   * @param folder the folder to write it into; it is made if there is none
   * @param coverage the {@code coverage.json} of the tests; it need not exist
   * @throws UsageException if it is no {@code coverage.json}
   * @throws IOException if it cannot be read, or the others cannot be written
   */
  public void write(Path folder, Path coverage) throws IOException {
    Optional<Coverage> seen = coverage(coverage);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("contract.json"), contract.json());
    byte[] page = contract.page(title, findings, seen).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("contract.html"), page);
  }

  private static Optional<Coverage> coverage(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(CoverageJson.read(text(file)));
    } catch (IllegalArgumentException wrong) {
      throw new UsageException(
          "%s cannot be used: %s; run the tests again, with statute-test of the same version"
              .formatted(file, wrong.getMessage()));
    }
  }

  /**
   * Suggests what the handlers should declare: the statuses that certainly come out of them, and
   * that they do not declare yet.
   *
   * @param sources the folders with the sources of the program
   * @param charset the charset of the sources, and of the patch
   * @param style the annotations to add, {@code returns} or {@code apiresponse}; if empty, those
   *     that the sources have
   * @param base the folder that the paths in the patch start from, for sources that are in no git
   *     repository
   * @return the suggestions
   * @throws UsageException if a folder or the style does not exist, or if there is no Java compiler
   * @throws IOException if a folder cannot be read, or if the base does not exist
   */
  public Suggestions suggest(List<Path> sources, Charset charset, String style, Path base)
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
    Optional<Style> known = Style.named(style);
    if (known.isEmpty() && !style.isEmpty()) {
      String ids = Arrays.stream(Style.values()).map(Style::id).collect(Collectors.joining(" or "));
      throw new UsageException("the style \"" + style + "\" is unknown; write " + ids);
    }
    return contract.suggest(new SourceRequest(compiler, sources, charset, known, base), findings);
  }
}
