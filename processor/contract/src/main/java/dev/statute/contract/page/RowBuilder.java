package dev.statute.contract.page;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.coverage.HandlerCoverage;
import dev.statute.contract.frame.Anchors;
import dev.statute.contract.frame.RouteHead;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.Mark;
import dev.statute.contract.text.Count;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.compiled.KnownVendor;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the rows of endpoints. */
final class RowBuilder {

  private final Codes codes;
  private final Collection<Integer> columns;
  private final FindingsByHandler findings;
  private final SeenByTests tests;
  private final Anchors anchors = new Anchors();

  /**
   * @param columns the codes that have a column
   */
  RowBuilder(
      Codes codes, Collection<Integer> columns, FindingsByHandler findings, SeenByTests tests) {
    this.codes = codes;
    this.columns = columns;
    this.findings = findings;
    this.tests = tests;
  }

  Row build(Endpoint endpoint) {
    Codes own = codes.behind(endpoint.targetHolders());
    Map<Integer, EndpointStatus> statuses = new TreeMap<>();
    endpoint.statuses().forEach(status -> statuses.put(status.code(), status));
    String handler = endpoint.name();
    return new Row(
        anchors.next(endpoint.route().toString()),
        RouteHead.of(endpoint.route().verb(), endpoint.route().path()),
        String.join(" ", tags(endpoint, own, statuses.values())),
        isUndeclared(statuses.values()),
        columns.stream().map(code -> cell(own, code, statuses)).toList(),
        unknown(endpoint),
        tests.of(endpoint).map(HandlerCoverage::share).orElse(""),
        tests.of(endpoint).map(HandlerCoverage::summary).orElse(""),
        type(handler),
        method(handler),
        endpoint.handler(),
        endpoint.source(),
        details(endpoint, own, statuses.values()),
        endpoint.gaps(),
        findings.besides(endpoint, statuses.keySet()));
  }

  private static boolean isUndeclared(Collection<EndpointStatus> statuses) {
    return statuses.stream().anyMatch(status -> status.mark() == Mark.UNDECLARED);
  }

  private Set<String> tags(Endpoint endpoint, Codes own, Collection<EndpointStatus> statuses) {
    Set<String> tags = new LinkedHashSet<>();
    if (isUndeclared(statuses)) {
      tags.add(RowFilters.UNDECLARED);
    }
    if (findings.has(endpoint, Check.UNRETURNED_STATUS)) {
      tags.add(RowFilters.NEVER_MADE);
    }
    if (findings.isAbout(endpoint)) {
      tags.add(RowFilters.FOUND);
    }
    if (!endpoint.isComplete()) {
      tags.add(RowFilters.UNKNOWN);
    }
    if (tests.hasUnseen(endpoint)) {
      tags.add(RowFilters.UNSEEN);
    }
    for (EndpointStatus status : statuses) {
      if (status.code() / 100 == 5) {
        tags.add(RowFilters.SERVER_ERROR);
      }
      String vendor = vendor(own, status.code());
      if (!vendor.isEmpty()) {
        tags.add(RowFilters.vendor(vendor));
      }
    }
    return tags;
  }

  /** The id of the vendor that defines a code, unless it is the registry. */
  private static String vendor(Codes codes, int code) {
    return codes
        .vendor(code)
        .filter(vendor -> !vendor.isRegistry())
        .map(KnownVendor::id)
        .orElse("");
  }

  private static Row.Cell cell(Codes own, int code, Map<Integer, EndpointStatus> statuses) {
    EndpointStatus status = statuses.get(code);
    if (status == null) {
      return Row.Cell.EMPTY;
    }
    Sign sign = Sign.of(status.mark());
    String name = own.describe(code) + ": " + sign.words();
    return new Row.Cell(code, sign.shape(), name, vendor(own, code));
  }

  private static String unknown(Endpoint endpoint) {
    int gaps = endpoint.gaps().size();
    if (gaps == 0) {
      return "";
    }
    return "partly unknown: " + Count.of(gaps, "place", "places") + " cannot be read";
  }

  /** Such as {@code OrderController} of {@code shop.OrderController#create}. */
  private static String type(String handler) {
    int end = handler.indexOf('#');
    String type = end < 0 ? handler : handler.substring(0, end);
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Such as {@code .create} of {@code shop.OrderController#create}. */
  private static String method(String handler) {
    int start = handler.indexOf('#');
    return start < 0 ? "" : "." + handler.substring(start + 1);
  }

  private List<StatusDetail> details(
      Endpoint endpoint, Codes own, Collection<EndpointStatus> statuses) {
    return statuses.stream()
        .map(
            status ->
                StatusDetail.of(
                    endpoint.name(),
                    status,
                    own.phrase(status.code()),
                    vendor(own, status.code()),
                    tests.words(endpoint, status.code()),
                    findings.at(endpoint, status.code())))
        .sorted(Comparator.comparing(detail -> !detail.isUndeclared()))
        .toList();
  }
}
