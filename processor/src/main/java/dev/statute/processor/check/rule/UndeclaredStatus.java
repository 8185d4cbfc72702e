package dev.statute.processor.check.rule;

import dev.statute.processor.body.Body;
import dev.statute.processor.body.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A status comes out of a body, but the method does not declare it. */
final class UndeclaredStatus extends BodyRule {

  private static final String TEXT = "%s is %s, but %s does not declare it; %s";

  UndeclaredStatus() {
    super("undeclared-status", Level.WARNING);
  }

  @Override
  List<Finding> find(DeclaredBody subject) {
    if (subject.undeclared().isEmpty()) {
      return List.of();
    }
    Body body = subject.body();
    String remedy =
        Proposal.beside(
            subject.declared(),
            body.annotations().get(),
            new TreeSet<>(subject.undeclared().keySet()));
    List<Finding> found = new ArrayList<>();
    for (Outcome outcome : subject.undeclared().values()) {
      found.add(
          Finding.of(
              Check.UNDECLARED_STATUS,
              body.anchor(outcome),
              TEXT,
              subject.targets().describe(outcome.code()),
              outcome.how().get(),
              body.name(),
              remedy));
    }
    return found;
  }
}
