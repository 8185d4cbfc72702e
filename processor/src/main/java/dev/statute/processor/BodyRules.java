package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** The rules about what comes out of bodies. */
final class BodyRules {

  /** What is wrong with a number wherever it is used as a status code. */
  private static final List<Check> OF_NUMBERS = List.of(Check.INVALID_STATUS, Check.UNKNOWN_STATUS);

  /** What a framework, or what stands before a handler, answers in its place. */
  private static final Set<Integer> SENT_BY_OTHERS =
      Set.of(400, 401, 403, 404, 405, 406, 408, 411, 413, 414, 415, 429, 431, 500, 503);

  private final KnownCatalogue catalogue;
  private final List<String> vendors;
  private final Levels levels;
  private final IdentityHashMap<Targets, CodeChecks> checks = new IdentityHashMap<>();

  /**
   * @param vendors the vendors that the option names
   */
  BodyRules(KnownCatalogue catalogue, List<String> vendors, Levels levels) {
    this.catalogue = catalogue;
    this.vendors = vendors;
    this.levels = levels;
  }

  /** What is wrong with a number that is used as a status code: nobody defines it. */
  List<Finding> number(int code, Origin origin, Targets.Known targets) {
    return found(code, origin, targets).stream()
        .filter(finding -> OF_NUMBERS.contains(finding.check()))
        .toList();
  }

  /**
   * What is wrong with a code that is defined, where a response or an exception is sent with it.
   */
  List<Finding> sent(int code, Origin origin, Targets.Known targets) {
    return found(code, origin, targets).stream()
        .filter(finding -> !OF_NUMBERS.contains(finding.check()))
        .toList();
  }

  private List<Finding> found(int code, Origin origin, Targets.Known targets) {
    return checks
        .computeIfAbsent(
            targets, here -> new CodeChecks(catalogue.around(targets.vendors(), vendors), levels))
        .check(new Code(code, origin), targets);
  }

  /** Whether content is wrong in a response with this code. */
  boolean forbidsContent(int code, Targets.Known targets) {
    return targets.forbidContent(code) && !levels.isOff(Check.FORBIDDEN_CONTENT);
  }

  /** What is wrong with content of a response whose code forbids it. */
  List<Finding> content(int code, Origin origin, Targets targets) {
    return List.of(Check.FORBIDDEN_CONTENT.findingInBody(origin, targets.describe(code)));
  }

  /** Whether some check asks if nothing else comes out of a body. */
  boolean asksForAll() {
    return !levels.isOff(Check.UNRETURNED_STATUS);
  }

  /** Whether there can be something wrong with a body out of which no other codes come. */
  boolean mayFind(Collection<Integer> codes, Promise promise) {
    if (asksForAll()) {
      return true;
    }
    for (int code : codes) {
      if (!promise.covers(code)) {
        return true;
      }
    }
    return false;
  }

  /** The same, without numbers that nobody knows: those are told where they are written. */
  Body known(Body body, Targets targets) {
    return body.without(outcome -> !isKnown(outcome.code(), targets));
  }

  /** What comes out of a body and is not declared, by code. */
  Map<Integer, Outcome> undeclared(Body body, Promise promise, Targets targets) {
    Map<Integer, Outcome> found = new LinkedHashMap<>();
    if (!levels.isOff(Check.UNDECLARED_STATUS)) {
      for (Outcome outcome : body.outcomes()) {
        if (!promise.covers(outcome.code()) && isKnown(outcome.code(), targets)) {
          found.putIfAbsent(outcome.code(), outcome);
        }
      }
    }
    return found;
  }

  /**
   * What is wrong with all that comes out of a body.
   *
   * @param undeclared what is not declared of it
   */
  List<Finding> check(
      Body body, Promise promise, Targets targets, Map<Integer, Outcome> undeclared) {
    if (!undeclared.isEmpty()) {
      return undeclared(body, promise, targets, undeclared);
    }
    return body.whole() && !body.isHandled() && asksForAll()
        ? unreturned(body, promise, targets)
        : List.of();
  }

  private static List<Finding> undeclared(
      Body body, Promise promise, Targets targets, Map<Integer, Outcome> undeclared) {
    String remedy =
        Proposal.beside(promise, body.annotations().get(), new TreeSet<>(undeclared.keySet()));
    return undeclared.values().stream()
        .map(
            outcome ->
                Check.UNDECLARED_STATUS.finding(
                    new Origin.OfTree(body.method(), outcome.place()),
                    targets.describe(outcome.code()),
                    outcome.how().get(),
                    name(body),
                    remedy))
        .toList();
  }

  /** A number that nobody knows is told where it is written. */
  private boolean isKnown(int code, Targets targets) {
    return !(targets instanceof Targets.Known known)
        || !known.defining(code).isEmpty()
        || catalogue.around(known.vendors(), vendors).vendors().stream()
            .anyMatch(vendor -> vendor.defines(code));
  }

  private static List<Finding> unreturned(Body body, Promise promise, Targets targets) {
    Set<Integer> made = body.outcomes().stream().map(Outcome::code).collect(Collectors.toSet());
    boolean makesResponses = made.stream().anyMatch(code -> code < 400);
    return promise.written().stream()
        .filter(Declaration::isDeclaring)
        .flatMap(declaration -> declaration.codes().stream())
        .filter(status -> !made.contains(status.code()))
        .filter(
            status ->
                status.code() < 400
                    ? makesResponses
                    : !promise.isHandler().getAsBoolean()
                        || !SENT_BY_OTHERS.contains(status.code()))
        .map(
            status ->
                Check.UNRETURNED_STATUS.finding(
                    status.origin(), targets.describe(status.code()), name(body)))
        .toList();
  }

  private static String name(Body body) {
    Element type = body.method().getEnclosingElement();
    return type.getSimpleName() + "." + body.method().getSimpleName();
  }
}
