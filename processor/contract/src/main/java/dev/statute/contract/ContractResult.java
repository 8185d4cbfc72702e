package dev.statute.contract;

import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.processor.check.rule.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The contract of a program, and what is wrong with it. */
public final class ContractResult {

  private static final String TITLE = "contract";

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
   * Writes {@code contract.json}, and {@code contract.html} for people.
   *
   * @param folder the folder to write it into; it is made if there is none
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("contract.json"), contract.json());
    byte[] page = contract.page(TITLE, findings).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("contract.html"), page);
  }
}
