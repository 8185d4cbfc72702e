package dev.statute.test.coverage;

import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.coverage.StatusCoverage;
import dev.statute.contract.frame.Anchors;
import dev.statute.contract.frame.RouteHead;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/** Makes the rows of routes. */
final class RowBuilder {

  private final Collection<Integer> columns;
  private final IntFunction<String> titles;
  private final Anchors anchors = new Anchors();

  /**
   * @param columns the codes that have a column
   * @param titles a code with its reason phrase
   */
  RowBuilder(Collection<Integer> columns, IntFunction<String> titles) {
    this.columns = columns;
    this.titles = titles;
  }

  Row build(Route route) {
    HandlerCoverage handler = route.handler();
    Set<Mark> marks = marks(handler);
    return new Row(
        anchors.next(route.verb() + " " + route.path()),
        RouteHead.of(route.verb(), route.path()),
        String.join(" ", tags(handler, marks)),
        handler.isDeclaring(),
        marks.contains(Mark.UNDECLARED),
        columns.stream().map(code -> cell(handler, code)).toList(),
        handler.share(),
        handler.summary(),
        name(handler.handler()),
        handler.handler(),
        details(handler));
  }

  private static Set<Mark> marks(HandlerCoverage handler) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    handler.statuses().values().forEach(status -> marks.add(Mark.of(handler, status)));
    return marks;
  }

  private static Set<String> tags(HandlerCoverage handler, Set<Mark> marks) {
    Set<String> tags = new LinkedHashSet<>();
    if (marks.contains(Mark.UNSEEN)) {
      tags.add(RowFilters.UNSEEN);
    }
    if (marks.contains(Mark.UNDECLARED)) {
      tags.add(RowFilters.UNDECLARED);
    }
    if (handler.statuses().values().stream().noneMatch(StatusCoverage::isSeen)) {
      tags.add(RowFilters.NEVER_CALLED);
    }
    if (!handler.isDeclaring()) {
      tags.add(RowFilters.NOTHING_DECLARED);
    }
    if (handler.statuses().keySet().stream().anyMatch(code -> code / 100 == 5)) {
      tags.add(RowFilters.SERVER_ERROR);
    }
    return tags;
  }

  private Row.Cell cell(HandlerCoverage handler, int code) {
    StatusCoverage status = handler.statuses().get(code);
    if (status == null) {
      return Row.Cell.EMPTY;
    }
    Mark mark = Mark.of(handler, status);
    return new Row.Cell(code, mark.shape(), titles.apply(code) + ": " + mark.words());
  }

  private List<Row.Detail> details(HandlerCoverage handler) {
    return handler.statuses().entrySet().stream()
        .map(
            entry ->
                new Row.Detail(
                    titles.apply(entry.getKey()),
                    Mark.of(handler, entry.getValue()),
                    Words.of(entry.getValue())))
        .sorted(Comparator.comparing(Row.Detail::mark))
        .toList();
  }

  /** Such as {@code OrderController.create} of {@code shop.OrderController#create(shop.New)}. */
  private static String name(String handler) {
    String withoutParameters = handler.substring(0, (handler + "(").indexOf('('));
    int method = (withoutParameters + "#").indexOf('#');
    return withoutParameters
        .substring(withoutParameters.lastIndexOf('.', method) + 1)
        .replace('#', '.');
  }
}
