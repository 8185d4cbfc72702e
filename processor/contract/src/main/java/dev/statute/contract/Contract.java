package dev.statute.contract;

import dev.statute.contract.catalogue.CatalogueReader;
import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Linker;
import dev.statute.contract.link.Progress;
import dev.statute.contract.lock.Changes;
import dev.statute.contract.lock.Lock;
import dev.statute.contract.page.ContractPage;
import dev.statute.contract.program.Types;
import dev.statute.contract.read.ClassFiles;
import dev.statute.contract.report.ContractJson;
import dev.statute.contract.report.TextReport;
import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.Options;
import dev.statute.contract.suggest.SourceRequest;
import dev.statute.contract.suggest.SuggestionBuilder;
import dev.statute.contract.suggest.Suggestions;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownVendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contract of a program: its endpoints, and the statuses that come out of each. */
public final class Contract {

  /** The classes of frameworks whose code decides on statuses. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "org/springframework/web/servlet/mvc/method/annotation/ResponseEntityExceptionHandler",
          "org/springframework/web/reactive/result/method/annotation/ResponseEntityExceptionHandler");

  /** Where the classes come from. */
  private record ClassPath(List<Path> program, List<Path> libraries, List<String> packages) {

    ClassFiles open() {
      return ClassFiles.open(program, libraries, packages);
    }
  }

  private final ClassPath classPath;
  private final LinkedProgram program;
  private final KnownCatalogue catalogue;
  private final Codes codes;
  private final List<String> libraries;
  private final List<String> problems;

  private Contract(
      ClassPath classPath,
      LinkedProgram program,
      KnownCatalogue catalogue,
      Codes codes,
      List<String> libraries,
      List<String> problems) {
    this.classPath = classPath;
    this.program = program;
    this.catalogue = catalogue;
    this.codes = codes;
    this.libraries = List.copyOf(libraries);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads the contract of a program from its class files.
   *
   * @param program the directories and archives of the program
   * @param classPath the directories and archives of its libraries, for their declarations
   * @return the contract
   */
  public static Contract of(List<Path> program, List<Path> classPath) {
    return of(program, classPath, List.of());
  }

  /**
   * Reads the contract of a program from its class files.
   *
   * @param program the directories and archives of the program
   * @param classPath the directories and archives of its libraries, for their declarations
   * @param packages the packages of libraries whose code is read like that of the program
   * @return the contract
   */
  public static Contract of(List<Path> program, List<Path> classPath, List<String> packages) {
    return of(program, classPath, packages, Progress.UNTOLD);
  }

  static Contract of(
      List<Path> program, List<Path> classPath, List<String> packages, Progress progress) {
    ClassPath paths = new ClassPath(program, classPath, packages);
    try (ClassFiles files = paths.open()) {
      Types types = new Types(files, FOLLOWED);
      LinkedProgram linked = Linker.link(types, progress);
      KnownCatalogue catalogue = CatalogueReader.read(types);
      return new Contract(
          paths,
          linked,
          catalogue,
          new Codes(catalogue, List.of()),
          files.libraries(),
          files.problems());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * The endpoints.
   *
   * @return the endpoints, sorted by path and request method
   */
  public List<Endpoint> endpoints() {
    return program.endpoints();
  }

  /**
   * The archives of the class path whose code was not read, only their declarations.
   *
   * @return the file names, sorted
   */
  public List<String> libraries() {
    return libraries;
  }

  /**
   * What could not be read.
   *
   * @return a sentence for each, sorted
   */
  public List<String> problems() {
    return problems;
  }

  /** The same contract, whose codes mean what they mean behind some vendors. */
  Contract behind(List<KnownVendor> vendors) {
    return new Contract(
        classPath, program, catalogue, new Codes(catalogue, vendors), libraries, problems);
  }

  /** The catalogue that names the codes. */
  KnownCatalogue catalogue() {
    return catalogue;
  }

  Findings findings(Options options) {
    return Findings.of(program, catalogue, options);
  }

  /**
   * The text of {@code contract.json}.
   *
   * @return JSON (RFC 8259); equal programs give equal text
   */
  public String json() {
    return ContractJson.write(program, codes);
  }

  /**
   * What a {@code statute.lock} keeps of it.
   *
   * @return the lock, whose text is that of the file
   */
  public Lock lock() {
    return Lock.of(program);
  }

  /**
   * What has changed since an earlier contract.
   *
   * @param base the earlier contract
   * @return the changes
   */
  public Changes since(Lock base) {
    return Changes.between(base, program, codes);
  }

  /** Reads the class files again: most contracts are never asked for suggestions. */
  Suggestions suggest(SourceRequest sources, Findings findings) throws IOException {
    try (ClassFiles files = classPath.open()) {
      Types types = new Types(files, FOLLOWED);
      Suggestions suggestions =
          SuggestionBuilder.build(program.endpoints(), codes, findings::isWrong, types, sources);
      return suggestions.needing(artifacts(files));
    }
  }

  /** The artifacts that a program has to depend on for {@code @Returns} and its constants. */
  private static List<String> artifacts(ClassFiles files) throws IOException {
    List<String> missing = new ArrayList<>();
    if (!files.isOnClassPath("dev/statute/Returns")) {
      missing.add("dev.statute:statute-annotations");
    }
    if (!files.isOnClassPath("dev/statute/http/Http")) {
      missing.add("dev.statute:statute-catalogue");
    }
    return missing;
  }

  String page(String title, Findings findings, Optional<Coverage> coverage) {
    return ContractPage.write(title, program, codes, findings, coverage);
  }

  String text(Findings findings, boolean isDetailed, boolean isColored) {
    return TextReport.write(program, findings, isDetailed, isColored);
  }
}
