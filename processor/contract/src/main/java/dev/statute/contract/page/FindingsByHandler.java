package dev.statute.contract.page;

import static java.util.stream.Collectors.groupingBy;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.processor.check.rule.Check;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The findings, by what they are about. */
final class FindingsByHandler {

  private final Map<String, List<ProgramFinding>> bySubject;

  FindingsByHandler(Collection<ProgramFinding> findings) {
    bySubject = findings.stream().collect(groupingBy(ProgramFinding::subject));
  }

  private List<ProgramFinding> at(Endpoint endpoint) {
    return bySubject.getOrDefault(endpoint.handler(), List.of());
  }

  /** The findings about a code of an endpoint. */
  List<FindingNote> at(Endpoint endpoint, int code) {
    return at(endpoint).stream()
        .filter(finding -> finding.detail().equals("" + code))
        .map(FindingNote::withoutWay)
        .toList();
  }

  /** The findings about an endpoint that are about none of its codes. */
  List<FindingNote> besides(Endpoint endpoint, Collection<Integer> codes) {
    List<String> details = codes.stream().map(code -> "" + code).toList();
    return at(endpoint).stream()
        .filter(finding -> !details.contains(finding.detail()))
        .map(FindingNote::of)
        .toList();
  }

  boolean isAbout(Endpoint endpoint) {
    return !at(endpoint).isEmpty();
  }

  boolean has(Endpoint endpoint, Check check) {
    return at(endpoint).stream().anyMatch(finding -> finding.check() == check);
  }
}
