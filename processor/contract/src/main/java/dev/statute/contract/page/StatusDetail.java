package dev.statute.contract.page;

import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.Mark;
import dev.statute.contract.link.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A status in an opened row.
 *
 * @param sources where it comes from, in words; empty if the mark says it all
 * @param vendor the id of the vendor; empty for the registry
 * @param tests how many tests have seen it, in words; empty if that is not known
 * @param ways the ways to it, each as its steps
 */
record StatusDetail(
    int code,
    String phrase,
    Sign sign,
    String sources,
    String vendor,
    String tests,
    List<Way> ways,
    List<FindingNote> notes) {

  static StatusDetail of(
      String handler,
      EndpointStatus status,
      String phrase,
      String vendor,
      String tests,
      List<FindingNote> notes) {
    return new StatusDetail(
        status.code(),
        phrase,
        Sign.of(status.mark()),
        sources(status),
        vendor,
        tests,
        status.ways().stream().map(way -> Way.of(handler, way)).toList(),
        notes);
  }

  boolean isUndeclared() {
    return sign.equals(Sign.of(Mark.UNDECLARED));
  }

  private static String sources(EndpointStatus status) {
    return status.sources().stream()
        .map(StatusDetail::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String words(Source source) {
    return switch (source) {
      case DECLARED, MAYBE -> "";
      case RETURNED -> "returned";
      case PLAIN -> "plain return";
      case THROWN -> "thrown";
      case SENT -> "set on the response";
      case IMPLIED -> "before or around the handler";
      case POSSIBLE -> "exception of a library";
      case CRASH -> "exception with no handler of its own";
    };
  }
}
