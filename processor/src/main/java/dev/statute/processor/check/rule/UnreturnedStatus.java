package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A status is declared, but nothing in the body produces it. */
final class UnreturnedStatus extends BodyRule {

  private static final String TEXT =
      "%s is declared, but %s never produces it; remove it, or send it";

  /** The codes that a framework, or a server in front of a handler, may send instead of it. */
  private static final Set<Integer> SENT_BY_OTHERS =
      Set.of(400, 401, 403, 404, 405, 406, 408, 411, 413, 414, 415, 429, 431, 500, 503);

  static boolean isSentByOthers(int code) {
    return SENT_BY_OTHERS.contains(code);
  }

  UnreturnedStatus() {
    super("unreturned-status", Level.OFF);
  }

  /** If an outcome is undeclared, that is reported first: the declaration has to change anyway. */
  @Override
  List<Finding> find(DeclaredBody subject) {
    Body body = subject.body();
    if (!subject.undeclared().isEmpty() || !body.complete() || body.isHandled()) {
      return List.of();
    }
    Set<Integer> made = new HashSet<>();
    body.outcomes().forEach(outcome -> made.add(outcome.code()));
    List<Finding> found = new ArrayList<>();
    for (Declaration declaration : subject.declared().written()) {
      for (Code status : declaration.codes()) {
        if (!declaration.setsPlainStatus()
            && !isProduced(status.code(), made, subject.declared())) {
          found.add(
              Finding.of(
                  Check.UNRETURNED_STATUS,
                  status.anchor(),
                  TEXT,
                  subject.targets().describe(status.code()),
                  body.name()));
        }
      }
    }
    return found;
  }

  /** Returns whether the body makes a code, or the code around it may. */
  private static boolean isProduced(int code, Set<Integer> made, DeclaredOutcomes declared) {
    if (made.contains(code)) {
      return true;
    }
    return StatusClass.isError(code)
        ? declared.isHandler().getAsBoolean() && SENT_BY_OTHERS.contains(code)
        : made.stream().allMatch(StatusClass::isError);
  }
}
