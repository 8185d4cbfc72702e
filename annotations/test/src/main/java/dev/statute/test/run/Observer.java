package dev.statute.test.run;

import dev.statute.contract.coverage.Coverage;
import dev.statute.test.codes.Codes;
import dev.statute.test.declare.Contracts;
import java.lang.reflect.Method;
import java.util.Optional;

/** Holds each response against what its handler declares, and counts it. */
final class Observer {

  private final Handlers handlers;
  private final Notes notes = new Notes();
  private final FindingText text;

  /**
   * @throws IllegalArgumentException with a message for the user, if a setting is wrong
   */
  Observer(Settings settings, Codes codes) {
    handlers = new Handlers(new Contracts(codes, settings.contract()));
    text = new FindingText(codes);
  }

  void serves(Class<?> type, Method method, String verb, String path) {
    handlers.of(type, method).addRoute(verb + " " + path);
  }

  /** What is wrong with a response; empty if it is as declared. */
  Optional<Finding> observe(Answer answer, Sender sender) {
    Class<?> type = answer.type();
    Method method = answer.method();
    String request = answer.verb() + " " + answer.path();
    String test = sender.test().map(ObservedTest::name).orElse("");
    if (type == null || method == null) {
      handlers
          .refusing(answer.verb(), answer.path(), answer.status())
          .ifPresentOrElse(
              handler -> handler.saw(answer.status(), test),
              () -> notes.add(request, answer.status()));
      return Optional.empty();
    }
    Handler handler = handlers.of(type, method);
    handler.addRoute(request);
    handler.saw(answer.status(), test);
    boolean isFine =
        !handler.contract().isDeclaring()
            || handler.contract().covers(answer.status())
            || sender.allows(answer.status());
    return isFine ? Optional.empty() : Optional.of(text.of(answer, handler));
  }

  Coverage coverage() {
    return new Coverage(handlers.coverage(), notes.all());
  }
}
