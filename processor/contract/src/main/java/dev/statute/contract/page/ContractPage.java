package dev.statute.contract.page;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.frame.Page;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Mark;
import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a program as {@code contract.html}. */
public final class ContractPage {

  private final LinkedProgram program;
  private final Codes codes;
  private final Findings findings;
  private final SeenByTests tests;

  private ContractPage(
      LinkedProgram program, Codes codes, Findings findings, Optional<Coverage> coverage) {
    this.program = program;
    this.codes = codes;
    this.findings = findings;
    this.tests = new SeenByTests(coverage);
  }

  /**
   * The text of the file. Equal programs give equal text.
   *
   * @param title the name of the program
   * @param coverage what tests have seen; empty if that is not known
   */
  public static String write(
      String title,
      LinkedProgram program,
      Codes codes,
      Findings findings,
      Optional<Coverage> coverage) {
    ContractPage page = new ContractPage(program, codes, findings, coverage);
    return Page.write(ContractPage.class, "contract", page.view(title));
  }

  private ContractView view(String title) {
    Map<Integer, Optional<KnownVendor>> columns = columns();
    RowBuilder builder =
        new RowBuilder(codes, columns.keySet(), new FindingsByHandler(findings.reported()), tests);
    Map<String, List<Row>> byPath = new LinkedHashMap<>();
    for (Endpoint endpoint : program.endpoints()) {
      byPath
          .computeIfAbsent(endpoint.route().path(), path -> new ArrayList<>())
          .add(builder.build(endpoint));
    }
    return new ContractView(
        title,
        ProgramTotals.of(program, findings, tests),
        RowFilters.of(byPath.values().stream().flatMap(List::stream).toList()),
        headings(columns),
        byPath.values().stream().map(Row.Group::new).toList(),
        legend(),
        program.endpoints().stream().anyMatch(endpoint -> !endpoint.isComplete()),
        tests.isKnown(),
        notes());
  }

  /** The codes that occur, sorted, each with the vendor that defines it for the program. */
  private Map<Integer, Optional<KnownVendor>> columns() {
    Map<Integer, Optional<KnownVendor>> columns = new TreeMap<>();
    for (Endpoint endpoint : program.endpoints()) {
      Codes own = codes.behind(endpoint.targetHolders());
      for (EndpointStatus status : endpoint.statuses()) {
        int code = status.code();
        columns.merge(
            code,
            codes.vendor(code).or(() -> own.vendor(code)),
            (first, other) -> first.or(() -> other));
      }
    }
    return columns;
  }

  private static List<Heading> headings(Map<Integer, Optional<KnownVendor>> columns) {
    List<Heading> headings = new ArrayList<>();
    columns.forEach(
        (code, vendor) ->
            headings.add(Heading.of(code, vendor, headings.size() * 2 >= columns.size())));
    return headings;
  }

  private List<Sign> legend() {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Endpoint endpoint : program.endpoints()) {
      endpoint.statuses().forEach(status -> marks.add(status.mark()));
    }
    return Stream.of(
            Mark.DECLARED_AND_MADE,
            Mark.UNDECLARED,
            Mark.MADE,
            Mark.DECLARED,
            Mark.MAYBE,
            Mark.IMPLIED,
            Mark.CRASH)
        .filter(marks::contains)
        .map(Sign::of)
        .toList();
  }

  /** The findings about exception handlers, and about methods that are no handlers. */
  private List<FindingNote> notes() {
    Set<String> handlers =
        program.endpoints().stream().map(Endpoint::handler).collect(Collectors.toSet());
    return findings.reported().stream()
        .filter((ProgramFinding finding) -> !handlers.contains(finding.subject()))
        .map(FindingNote::of)
        .toList();
  }
}
