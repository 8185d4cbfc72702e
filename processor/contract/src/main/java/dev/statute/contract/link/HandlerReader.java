package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.ContentWriters;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Summary;
import dev.statute.contract.method.Thrown;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Reads what comes out of a handler. */
final class HandlerReader {

  private static final String STREAMS = ")Ljava/util/stream/";
  private static final String SUSPENDED = "/ws/rs/container/AsyncResponse;";

  /** Exceptions from before or around the handler, which no call of a library throws. */
  private static final List<String> OF_FRAMEWORKS =
      List.of(
          "java/",
          "org/springframework/web/",
          "org/springframework/http/",
          "org/springframework/validation/",
          "org/springframework/security/",
          "io/micronaut/http/");

  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final Answers answers;
  private final MappingReader methods;
  private final ThrownReader thrown;
  private final ImpliedReader implied;
  private final EntryPoints entries;
  private final ArgumentReader arguments;
  private final ContentWriters writers;

  HandlerReader(
      Types types,
      StatusFacts facts,
      Interpretation interpretation,
      Answers answers,
      MappingReader methods) {
    this.types = types;
    this.facts = facts;
    this.interpretation = interpretation;
    this.answers = answers;
    this.methods = methods;
    this.thrown = new ThrownReader(types, facts, methods);
    this.implied = new ImpliedReader(facts, thrown, methods);
    this.entries = new EntryPoints(types, interpretation);
    this.arguments = new ArgumentReader(types, interpretation, entries, thrown);
    this.writers = new ContentWriters(types);
  }

  /** Reads a handler; if a class file on its way is broken in a strange way, that is a gap. */
  Reading read(Handler handler, Declared declares, ExceptionMappings mappings) {
    Reading reading = new Reading();
    try {
      read(handler, declares, mappings, reading);
    } catch (RuntimeException broken) {
      reading.add(new Gap("not understood", handler.method().display(), ""));
    }
    return reading;
  }

  private void read(
      Handler handler, Declared declares, ExceptionMappings mappings, Reading reading) {
    declares.codes().forEach(code -> reading.add(code, Source.DECLARED));
    handler.gaps().forEach(reading::add);
    Summary summary = summary(handler);
    readAnswers(handler, summary, declares, mappings, reading);
    readThrown(handler, summary, mappings, reading);
    readThrown(handler, interpretation.aroundOf(handler.method()), mappings, reading);
    readContent(handler, summary, mappings, reading);
    arguments.read(handler, mappings, reading);
    for (Handler.Locator locator : handler.through()) {
      Summary located = entries.call(locator.type(), locator.method(), List.of(locator.method()));
      readThrown(handler, located, mappings, reading);
    }
    readPossible(handler, summary, mappings, reading);
    implied.read(handler, mappings, reading);
    replaceStatuses(handler, mappings, reading);
  }

  /** Interprets a handler, for what it stores in fields. */
  void prepare(Handler handler) {
    try {
      summary(handler);
    } catch (RuntimeException broken) {
      // It fails again when it is read, and becomes a gap then.
    }
  }

  private Summary summary(Handler handler) {
    Summary summary =
        handler.function().isPresent()
            ? interpretation.ofFunction(handler.function().get(), List.of())
            : entries.call(handler.type(), handler.method(), handler.declaredIn());
    return handler.method().descriptor().endsWith(")Ljava/util/concurrent/Callable;")
        ? called(summary)
        : summary;
  }

  /** Spring calls a function that a handler returns, and sends its result. */
  private Summary called(Summary summary) {
    Summary all = summary.returning(atom -> !(atom instanceof Function));
    for (Function function : summary.returned().all(Function.class)) {
      all = all.plus(interpretation.ofFunction(function, List.of()));
    }
    return all;
  }

  private void readAnswers(
      Handler handler,
      Summary summary,
      Declared declares,
      ExceptionMappings mappings,
      Reading reading) {
    if (handler.method().descriptor().contains(SUSPENDED)
        && summary.sent().atoms().contains(Simple.PLAIN)) {
      reading.add(new Gap("response sent later", handler.method().display(), ""));
      return;
    }
    Way start = Way.of(interpretation.placeOf(handler.method()), handler.method().name());
    PlainStatuses rules = PlainStatuses.of(handler.framework());
    for (Answer answer : answers.of(handler.member(), summary, rules, declares.sets(), start)) {
      if (answer.isOfEmpty(rules, start)) {
        thrown.addOwn(handler, rules.empty(), answer.source(), start, mappings, reading);
      } else {
        answer.code().ifPresent(code -> reading.add(code, answer.source(), answer.way()));
      }
      answer.gap().ifPresent(reading::add);
    }
  }

  private void readThrown(
      Handler handler, Summary summary, ExceptionMappings mappings, Reading reading) {
    if (!handler.gaps().isEmpty()) {
      return;
    }
    summary.thrown().forEach((each, way) -> thrown.read(handler, each, way, mappings, reading));
    List<Failure> failures = summary.returned().all(Failure.class);
    if (!failures.isEmpty() && handler.method().descriptor().contains(STREAMS)) {
      reading.add(new Gap("stream read later", handler.method().display(), ""));
      return;
    }
    for (Failure failure : failures) {
      Way way = failure.way();
      thrown.read(
          handler,
          new Thrown(failure.exception(), failure.maybe(), way.place()),
          way,
          mappings,
          reading);
    }
  }

  /** What writes the content may fail before a part of it is sent, or after. */
  private void readContent(
      Handler handler, Summary summary, ExceptionMappings mappings, Reading reading) {
    Type type = Type.getReturnType(handler.method().descriptor());
    if (type.getSort() != Type.OBJECT || !writers.isWriter(type.getInternalName())) {
      return;
    }
    for (Function writer : writers.among(summary.returned())) {
      Summary written = interpretation.ofFunction(writer, List.of());
      written
          .thrown()
          .forEach(
              (each, way) ->
                  thrown.read(
                      handler,
                      new Thrown(each.exception(), true, each.place()),
                      way,
                      mappings,
                      reading));
    }
  }

  /** Methods for statuses answer instead of what comes out otherwise. */
  private void replaceStatuses(Handler handler, ExceptionMappings mappings, Reading reading) {
    for (Outcome outcome : reading.outcomes()) {
      Optional<Mapping> mapping =
          outcome.source() == Source.DECLARED
              ? Optional.empty()
              : mappings.ofStatus(handler.type(), outcome.code());
      if (mapping.isPresent()) {
        reading.remove(outcome);
        for (Answer answer : methods.answersOfStatus(handler.framework(), mapping.get())) {
          answer.gap().ifPresent(reading::add);
          Source source = answer.source() == Source.CRASH ? Source.CRASH : outcome.source();
          answer.code().ifPresent(code -> reading.add(new Outcome(code, source, outcome.way())));
        }
      }
    }
  }

  /** A checked exception leaves a method only if the method says so. */
  private boolean mayLeave(MethodId method, String exception) {
    boolean isChecked =
        !types.isSubtype(exception, "java/lang/RuntimeException")
            && !types.isSubtype(exception, "java/lang/Error");
    List<String> declared =
        types.declaration(method).map(node -> node.exceptions).orElse(List.of());
    return !isChecked
        || types.find(method.owner()).filter(Annotations::isOfKotlin).isPresent()
        || declared.stream()
            .anyMatch(each -> types.isSubtype(each, exception) || types.isSubtype(exception, each));
  }

  /** The library that a handler calls may throw what an advice of the program maps. */
  private void readPossible(
      Handler handler, Summary summary, ExceptionMappings mappings, Reading reading) {
    if (!summary.opaque()) {
      return;
    }
    for (String exception :
        new TreeSet<>(mappings.all().stream().map(Mapping::exception).toList())) {
      if (!types.isProgram(exception)
          && !mappings.knowsStatusOf(exception)
          && OF_FRAMEWORKS.stream().noneMatch(exception::startsWith)
          && !facts.isGenerated(exception)
          && facts.fixedCode(exception).isEmpty()
          && mayLeave(handler.method(), exception)) {
        Way way = Way.of(interpretation.placeOf(handler.method()), handler.method().name());
        Atom caught = new Caught(exception);
        thrown.read(handler, new Thrown(caught, false, ""), way, mappings, reading);
      }
    }
  }
}
