package dev.statute.contract.rule;

import dev.statute.contract.link.ExceptionHandler;
import dev.statute.processor.check.rule.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Judges the methods that answer for exceptions. */
final class ExceptionRules {

  private final IntFunction<String> describe;

  ExceptionRules(IntFunction<String> describe) {
    this.describe = describe;
  }

  List<ProgramFinding> check(ExceptionHandler handler) {
    List<ProgramFinding> found = new ArrayList<>();
    if (!handler.swallows().isEmpty() && handler.codes().stream().allMatch(code -> code >= 400)) {
      found.add(swallowed(handler));
    }
    if (!handler.conflicts().isEmpty()) {
      found.add(conflicting(handler));
    }
    boolean isSilent =
        handler.isConstant()
            && !handler.codes().isEmpty()
            && handler.codes().stream().allMatch(code -> code / 100 == 2);
    if (isSilent) {
      found.add(silent(handler));
    }
    return found;
  }

  private ProgramFinding swallowed(ExceptionHandler handler) {
    return finding(
        Check.SWALLOWED_STATUS,
        handler,
        Check.SWALLOWED_STATUS.text(
            name(handler),
            simple(handler.type()),
            codes(handler),
            simple(handler.swallows()) + " and of the framework's own exceptions",
            "extend ResponseEntityExceptionHandler and override its methods for the exceptions that it"
                + " takes, or throw the exceptions of Spring again"));
  }

  private ProgramFinding conflicting(ExceptionHandler handler) {
    return finding(
        Check.CONFLICTING_MAPPING,
        handler,
        Check.CONFLICTING_MAPPING.text(
            handler.conflicts(), name(handler), simple(handler.type()), remedy(handler)));
  }

  private static String remedy(ExceptionHandler handler) {
    String other = handler.conflicts().substring(0, handler.conflicts().indexOf('#'));
    return other.equals(simple(handler.owner()))
        ? "remove one of the two methods"
        : "remove one, or give both types an @Order or @Priority";
  }

  private ProgramFinding silent(ExceptionHandler handler) {
    return finding(
        Check.SILENT_ERROR,
        handler,
        Check.SILENT_ERROR.text(
            name(handler),
            simple(handler.type()),
            codes(handler),
            "answer with a status of 400 or more"));
  }

  private String codes(ExceptionHandler handler) {
    return handler.codes().stream().map(describe::apply).collect(Collectors.joining(", "));
  }

  private static ProgramFinding finding(Check check, ExceptionHandler handler, String text) {
    return new ProgramFinding(
        check,
        check.level(),
        handler.place(),
        handler.by(),
        simple(handler.type()),
        text,
        List.of());
  }

  private static String name(ExceptionHandler handler) {
    return simple(handler.owner()) + "#" + handler.method();
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
