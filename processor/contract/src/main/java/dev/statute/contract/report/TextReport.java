package dev.statute.contract.report;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.Gap;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.method.Step;
import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.contract.text.Count;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.explain.ReadMore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a program as text for a terminal. */
public final class TextReport {

  private static final String LEGEND =
      "404 comes out; 404! and is not declared; 404? may come out; (404) is made by the framework;"
          + " [404] is only declared; ... what cannot be read";

  private final boolean isDetailed;
  private final boolean isColored;
  private final StringBuilder text = new StringBuilder();

  private TextReport(boolean isDetailed, boolean isColored) {
    this.isDetailed = isDetailed;
    this.isColored = isColored;
  }

  /**
   * The text.
   *
   * @param isDetailed whether it shows the ways of all statuses
   * @param isColored whether it has the escape sequences of a terminal
   */
  public static String write(
      LinkedProgram program, Findings findings, boolean isDetailed, boolean isColored) {
    TextReport report = new TextReport(isDetailed, isColored);
    report.endpoints(program.endpoints());
    report.findings(findings);
    report.line(summary(program, findings));
    report.readMore(findings);
    return report.text.toString();
  }

  /** The endpoints, which are sorted by path: each path with its request methods below it. */
  private void endpoints(List<Endpoint> endpoints) {
    int verbs = width(endpoints.stream().map(each -> each.route().verb()).toList());
    String path = "";
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.route().path().equals(path)) {
        path = endpoint.route().path();
        line(in(Ink.BOLD, path));
      }
      String verb = padded(endpoint.route().verb(), verbs);
      line("  " + verb + "  " + String.join(" ", statuses(endpoint)));
      if (isDetailed) {
        details(endpoint);
      }
    }
    if (!endpoints.isEmpty()) {
      line("");
      line(in(Ink.FAINT, LEGEND));
    }
  }

  private String in(Ink ink, String part) {
    return isColored ? ink.on(part) : part;
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private List<String> statuses(Endpoint endpoint) {
    List<String> statuses = new ArrayList<>();
    for (EndpointStatus status : endpoint.statuses()) {
      statuses.add(in(Ink.of(status.code()), marked(status)));
    }
    if (!endpoint.isComplete()) {
      statuses.add("...");
    }
    return statuses;
  }

  private static String marked(EndpointStatus status) {
    int code = status.code();
    return switch (status.mark()) {
      case DECLARED_AND_MADE, MADE -> "" + code;
      case UNDECLARED -> code + "!";
      case IMPLIED -> "(" + code + ")";
      case MAYBE, CRASH -> code + "?";
      case DECLARED -> "[" + code + "]";
    };
  }

  private void details(Endpoint endpoint) {
    detail(endpoint.handler() + " " + endpoint.source());
    for (Outcome outcome : endpoint.outcomes()) {
      String way = outcome.way().isEmpty() ? "" : ": " + way(outcome.way());
      detail(outcome.code() + " " + outcome.source().id() + way);
    }
    for (Gap gap : endpoint.gaps()) {
      detail("... " + gap.why() + ": " + gap.what() + " " + gap.at());
    }
  }

  private void detail(String detail) {
    line("      " + in(Ink.FAINT, detail.stripTrailing()));
  }

  private void findings(Findings findings) {
    if (!findings.reported().isEmpty()) {
      line("");
      findings.reported().forEach(this::finding);
    }
    findings
        .stale()
        .forEach(
            each ->
                line(
                    "statute.suppress:%d: warning: \"%s\" suppresses nothing; remove the line"
                        .formatted(each.line(), each)));
    line("");
  }

  private static String way(List<Step> steps) {
    return steps.stream().map(Step::toString).collect(Collectors.joining(" > "));
  }

  /** A way of one step is the place itself. */
  private void finding(ProgramFinding finding) {
    line(in(ink(finding.level()), finding.toString()));
    if (finding.way().size() > 1) {
      line(in(Ink.FAINT, "  by " + way(finding.way())));
    }
  }

  private static Ink ink(Level level) {
    return level == Level.ERROR ? Ink.RED : Ink.YELLOW;
  }

  /** One line of numbers. */
  private static String summary(LinkedProgram program, Findings findings) {
    long statuses = program.endpoints().stream().mapToLong(each -> each.statuses().size()).sum();
    long complete = program.endpoints().stream().filter(Endpoint::isComplete).count();
    List<String> found = new ArrayList<>();
    count(found, findings, Check.UNDECLARED_STATUS, "undeclared", "undeclared");
    count(found, findings, Check.UNRETURNED_STATUS, "never made", "never made");
    count(found, findings, Check.UNMAPPED_EXCEPTION, "unmapped exception", "unmapped exceptions");
    long others =
        findings.reported().size()
            - findings.count(Check.UNDECLARED_STATUS)
            - findings.count(Check.UNRETURNED_STATUS)
            - findings.count(Check.UNMAPPED_EXCEPTION);
    if (others > 0) {
      found.add(Count.of(others, "other finding", "other findings"));
    }
    return Count.of(program.endpoints().size(), "endpoint", "endpoints")
        + ": "
        + Count.of(statuses, "status", "statuses")
        + ", "
        + complete
        + " complete; "
        + (found.isEmpty() ? "no findings" : String.join(", ", found));
  }

  private void readMore(Findings findings) {
    List<Check> checks =
        findings.reported().stream().map(ProgramFinding::check).distinct().sorted().toList();
    if (!checks.isEmpty()) {
      line(in(Ink.FAINT, ReadMore.about(checks, TextReport.class, "statute-contract.jar")));
    }
  }

  private static void count(
      List<String> found, Findings findings, Check check, String one, String many) {
    long count = findings.count(check);
    if (count > 0) {
      found.add(Count.of(count, one, many));
    }
  }
}
