package dev.statute.test.coverage;

import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.frame.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Writes what tests have seen as {@code coverage.html}. */
final class CoveragePage {

  private final Coverage coverage;
  private final IntFunction<String> phrases;

  private CoveragePage(Coverage coverage, IntFunction<String> phrases) {
    this.coverage = coverage;
    this.phrases = phrases;
  }

  /**
   * The text of the file.
   *
   * @param phrases the reason phrase of a code; empty if there is none
   */
  static String write(Coverage coverage, IntFunction<String> phrases) {
    return Page.write(CoveragePage.class, "coverage", new CoveragePage(coverage, phrases).view());
  }

  private CoverageView view() {
    SortedSet<Integer> codes = new TreeSet<>();
    coverage.handlers().forEach(each -> codes.addAll(each.statuses().keySet()));
    Map<String, List<Row>> byPath = byPath(codes);
    return new CoverageView(
        CoverageTotals.of(coverage),
        RowFilters.of(byPath.values().stream().flatMap(List::stream).toList()),
        headings(codes),
        byPath.values().stream().map(Row.Group::new).toList(),
        legend(),
        coverage.notes().stream()
            .map(
                note ->
                    new CoverageView.Note(
                        describe(note.status()), note.request(), Words.times(note.count())))
            .toList());
  }

  private Map<String, List<Row>> byPath(Collection<Integer> codes) {
    RowBuilder builder = new RowBuilder(codes, this::describe);
    Map<String, List<Row>> byPath = new LinkedHashMap<>();
    coverage.handlers().stream()
        .flatMap(CoveragePage::routes)
        .sorted()
        .forEach(
            route ->
                byPath
                    .computeIfAbsent(route.path(), path -> new ArrayList<>())
                    .add(builder.build(route)));
    return byPath;
  }

  private static Stream<Route> routes(HandlerCoverage handler) {
    return handler.routes().stream().map(route -> Route.of(route, handler));
  }

  private List<CoverageView.Heading> headings(Collection<Integer> codes) {
    List<CoverageView.Heading> headings = new ArrayList<>();
    for (int code : codes) {
      boolean isLate = headings.size() * 2 >= codes.size();
      headings.add(new CoverageView.Heading(code, code / 100, describe(code), isLate));
    }
    return headings;
  }

  private List<Mark> legend() {
    return coverage.handlers().stream()
        .flatMap(
            handler -> handler.statuses().values().stream().map(each -> Mark.of(handler, each)))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** A code with its reason phrase, such as {@code 404 Not Found}. */
  private String describe(int code) {
    return (code + " " + phrases.apply(code)).strip();
  }
}
