package dev.statute.contract;

import dev.statute.contract.link.Progress;
import dev.statute.contract.rule.Options;
import dev.statute.contract.rule.Suppression;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.option.OptionsReader;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a user asks for, as the command line and build tools pass it on.
 *
 * @param title the heading of the page, such as the name of the service
 * @param program the directories and archives of the program
 * @param classPath the directories and archives of its libraries
 * @param packages the packages of libraries whose code is read like that of the program
 * @param vendors the vendors that the program is deployed behind: ids, or the qualified names of
 *     generated types
 * @param checks levels of checks, such as {@code unreturned-status:warning}; empty for none
 * @param suppress a file with findings that are not reported; it need not exist
 */
public record ContractRequest(
    String title,
    List<Path> program,
    List<Path> classPath,
    List<String> packages,
    List<String> vendors,
    String checks,
    Path suppress) {

  /**
   * Reads the program and checks it.
   *
   * @return the contract and the findings
   * @throws UsageException if something in the request is wrong
   * @throws IOException if the file with suppressions cannot be read
   */
  public ContractResult run() throws IOException {
    return run(Progress.UNTOLD);
  }

  /**
   * Reads the program and checks it.
   *
   * @param progress is told how far the reading is
   * @return the contract and the findings
   * @throws UsageException if something in the request is wrong
   * @throws IOException if the file with suppressions cannot be read
   */
  public ContractResult run(Progress progress) throws IOException {
    for (Path path : program) {
      if (!Files.exists(path)) {
        throw new UsageException(path + " does not exist; compile first, or name another folder");
      }
    }
    Levels levels = levels();
    List<Suppression> suppressions = suppressions();
    Contract contract = Contract.of(program, classPath, packages, progress);
    List<KnownVendor> targets = vendors(contract.catalogue().vendors());
    Options options = new Options(levels, targets, suppressions);
    return new ContractResult(title, contract.behind(targets), contract.findings(options));
  }

  private Levels levels() {
    dev.statute.processor.option.Options read =
        OptionsReader.read(checks.isEmpty() ? Map.of() : Map.of("statute.checks", checks));
    for (Mistake mistake : read.mistakes()) {
      throw new UsageException(mistake.text().replace("-Astatute.", ""));
    }
    return read.checks().levels();
  }

  private List<KnownVendor> vendors(List<KnownVendor> known) {
    List<KnownVendor> found = new ArrayList<>();
    List<String> ids = known.stream().map(KnownVendor::id).distinct().sorted().toList();
    for (String id : vendors) {
      List<KnownVendor> named =
          known.stream()
              .filter(vendor -> vendor.id().equals(id) || vendor.holder().equals(id))
              .toList();
      if (named.isEmpty()) {
        throw new UsageException(
            "the option vendors names the unknown vendor \""
                + id
                + "\"; write one of "
                + String.join(", ", ids)
                + DidYouMean.question(id, ids));
      }
      found.addAll(named);
    }
    return found;
  }

  private List<Suppression> suppressions() throws IOException {
    if (!Files.isRegularFile(suppress)) {
      return List.of();
    }
    try {
      String text = new String(Files.readAllBytes(suppress), StandardCharsets.UTF_8);
      return Suppression.read(text.lines().toList());
    } catch (IllegalArgumentException wrongLine) {
      throw new UsageException(String.valueOf(wrongLine.getMessage()));
    }
  }
}
