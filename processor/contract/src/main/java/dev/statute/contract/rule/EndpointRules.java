package dev.statute.contract.rule;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Source;
import dev.statute.contract.link.Unmapped;
import dev.statute.contract.method.Step;
import dev.statute.processor.check.rule.BodyChecker;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.check.rule.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Holds what comes out of a handler against what it declares. */
final class EndpointRules {

  private final IntFunction<String> describe;

  EndpointRules(IntFunction<String> describe) {
    this.describe = describe;
  }

  List<ProgramFinding> check(Endpoint endpoint) {
    List<ProgramFinding> found = new ArrayList<>();
    undeclared(endpoint, outcome -> true, found);
    if (endpoint.declared().isDeclaring()) {
      unreturned(endpoint, found);
    }
    unmapped(endpoint, found);
    return found;
  }

  /** Holds the exceptions that leave a method, which is no handler, against what it declares. */
  List<ProgramFinding> leaving(Endpoint method) {
    List<ProgramFinding> found = new ArrayList<>();
    undeclared(method, outcome -> outcome.source() == Source.THROWN, found);
    return found;
  }

  private void undeclared(
      Endpoint endpoint, Predicate<Outcome> wanted, List<ProgramFinding> found) {
    Map<Integer, Outcome> first = new TreeMap<>();
    for (Outcome outcome : endpoint.outcomes()) {
      if (wanted.test(outcome) && endpoint.isUndeclared(outcome)) {
        first.putIfAbsent(outcome.code(), outcome);
      }
    }
    for (Outcome outcome : first.values()) {
      String text =
          "%s %s, but %s does not declare it; add it, such as with %s"
              .formatted(
                  describe.apply(outcome.code()),
                  how(outcome.source()),
                  method(endpoint),
                  endpoint.declared().proposal(outcome.code()));
      found.add(
          finding(
              Check.UNDECLARED_STATUS,
              Check.UNDECLARED_STATUS.level(),
              outcome.way(),
              endpoint,
              "" + outcome.code(),
              text));
    }
  }

  private static String how(Source source) {
    return switch (source) {
      case RETURNED -> "is returned";
      case PLAIN -> "is the status of a plain return";
      case SENT -> "is set on the response";
      default -> "is the status of an exception that leaves it";
    };
  }

  private void unreturned(Endpoint endpoint, List<ProgramFinding> found) {
    // A code that is lost, as nothing maps its exception, has to stay declared.
    boolean isOff =
        !endpoint.isComplete()
            || !endpoint.unmapped().isEmpty()
            || endpoint.outcomes().stream().anyMatch(endpoint::isUndeclared);
    if (isOff) {
      return;
    }
    for (int code : endpoint.declared().codes()) {
      boolean isMade =
          endpoint.outcomes().stream()
              .anyMatch(each -> each.code() == code && each.source() != Source.DECLARED);
      if (!isMade && !BodyChecker.isSentByOthers(code)) {
        String text =
            "%s is declared, but nothing in the program makes it come out of %s; remove it"
                .formatted(describe.apply(code), method(endpoint));
        found.add(
            finding(
                Check.UNRETURNED_STATUS,
                Check.UNRETURNED_STATUS.level(),
                List.of(),
                endpoint,
                "" + code,
                text));
      }
    }
  }

  private void unmapped(Endpoint endpoint, List<ProgramFinding> found) {
    Map<String, Unmapped> first = new LinkedHashMap<>();
    endpoint.unmapped().forEach(each -> first.putIfAbsent(each.type(), each));
    for (Unmapped each : first.values()) {
      String type = simple(each.type());
      boolean hasStatus = each.standsFor() >= 0;
      String text = Check.UNMAPPED_EXCEPTION.text(type, method(endpoint), lost(each), remedy(each));
      found.add(
          finding(
              Check.UNMAPPED_EXCEPTION,
              hasStatus ? Check.UNMAPPED_EXCEPTION.level() : Level.NOTE,
              each.way(),
              endpoint,
              type,
              text));
    }
  }

  private String lost(Unmapped exception) {
    if (exception.standsFor() < 0) {
      return "";
    }
    return " and not "
        + (exception.standsFor() == 0
            ? "the status that it has"
            : describe.apply(exception.standsFor()));
  }

  private static String remedy(Unmapped exception) {
    if (exception.isGenerated()) {
      return "add an exception handler for it, such as @GenerateExceptionHandler makes";
    }
    return exception.standsFor() < 0
        ? "add an exception handler for it, if it does not mean 500"
        : "throw one that this framework knows, or add an exception handler for it";
  }

  private static ProgramFinding finding(
      Check check, Level level, List<Step> way, Endpoint endpoint, String detail, String text) {
    String place = place(endpoint, way);
    return new ProgramFinding(check, level, place, endpoint.handler(), detail, text, way);
  }

  /** A finding of another rule about a code that comes out. */
  static ProgramFinding finding(Finding finding, Outcome outcome, Endpoint endpoint) {
    return finding(
        finding.check(),
        finding.level(),
        outcome.way(),
        endpoint,
        "" + outcome.code(),
        finding.text());
  }

  private static String method(Endpoint endpoint) {
    return simple(endpoint.name());
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  static String place(Endpoint endpoint, List<Step> way) {
    return way.isEmpty() ? endpoint.source() : way.get(0).place();
  }
}
