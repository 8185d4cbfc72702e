package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Thrown;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the statuses that a framework makes of the exceptions that leave a handler. */
final class ThrownReader {

  private static final int SERVER_ERROR = 500;

  /** The exceptions of HTTP clients, which have the status of another server. */
  private static final List<String> OF_CLIENTS =
      List.of(
          "org/springframework/web/client/HttpStatusCodeException",
          "org/springframework/web/reactive/function/client/WebClientResponseException");

  private final Types types;
  private final StatusFacts facts;
  private final MappingReader methods;

  ThrownReader(Types types, StatusFacts facts, MappingReader methods) {
    this.types = types;
    this.facts = facts;
    this.methods = methods;
  }

  void read(Handler handler, Thrown thrown, Way way, ExceptionMappings mappings, Reading reading) {
    Atom exception = thrown.exception();
    if (exception instanceof Atom.Unknown unknown) {
      reading.add(Gap.of(unknown));
    } else if (exception instanceof Caught caught) {
      readLibrary(handler, caught, way, mappings, reading);
    } else if (exception instanceof Instance instance && thrown.isDeclared()) {
      reading.add(status(instance), thrown.maybe() ? Source.MAYBE : Source.THROWN, way);
    } else if (exception instanceof Instance instance) {
      readInstance(handler, instance, thrown.maybe(), way, mappings, reading);
    }
  }

  /** An exception of a library: nobody knows whether it ever comes. */
  private void readLibrary(
      Handler handler, Caught caught, Way way, ExceptionMappings mappings, Reading reading) {
    Instance instance = new Instance(caught.type(), "", Map.of());
    Optional<Found> found = mappings.find(handler.type(), instance);
    Source source = Names.isOfJdk(caught.type()) ? Source.MAYBE : Source.POSSIBLE;
    if (found.isPresent() && !found.get().mapping().isCatchAll()) {
      for (Answer answer : methods.answers(handler.framework(), found.get())) {
        answer
            .code()
            .filter(code -> answer.source() != Source.CRASH)
            .ifPresent(code -> reading.add(code, source, way.then(answer.way())));
      }
    } else if (found.isEmpty()) {
      mappings
          .own(instance)
          .filter(code -> code != ExceptionMappings.UNKNOWN)
          .ifPresent(code -> addOwn(handler, code, source, way, mappings, reading));
    }
  }

  /** Who throws an error of their own means that nobody handles it. */
  private boolean isError(String type) {
    return types.isSubtype(type, "java/lang/Error");
  }

  private void readInstance(
      Handler handler,
      Instance instance,
      boolean maybe,
      Way way,
      ExceptionMappings mappings,
      Reading reading) {
    Optional<Found> found = mappings.find(handler.type(), instance);
    if (found.isPresent()) {
      readMapped(handler, instance, maybe, way, found.get(), mappings, reading);
      return;
    }
    readOwn(handler, instance, mappings.own(instance), maybe, way, mappings, reading);
    if (!maybe && isUnmapped(instance, mappings)) {
      reading.add(unmapped(instance, way));
    }
  }

  private void readMapped(
      Handler handler,
      Instance instance,
      boolean maybe,
      Way way,
      Found found,
      ExceptionMappings mappings,
      Reading reading) {
    Source source = maybe || Names.isOfJdk(found.exception().type()) ? Source.MAYBE : Source.THROWN;
    List<Answer> all = methods.answers(handler.framework(), found);
    boolean isOpen = all.stream().anyMatch(answer -> answer.source() != Source.CRASH);
    // Spring goes on with an exception as if nobody had taken it.
    boolean goesOn = handler.framework() == WebFramework.SPRING;
    Optional<Integer> own = goesOn ? mappings.own(instance) : Optional.empty();
    for (Answer answer : all) {
      if (answer.source() == Source.CRASH) {
        Way on = way.then(answer.way());
        readOwn(handler, instance, own, maybe || isOpen, on, mappings, reading);
      } else {
        add(answer, source, maybe, found.mapping(), way, reading);
      }
    }
  }

  private boolean isUnmapped(Instance instance, ExceptionMappings mappings) {
    return mappings.own(instance).isEmpty()
        && mappings.ofErrors().isEmpty()
        && !Names.isOfJdk(instance.type())
        && !isError(instance.type())
        && !mappings.isConflicting(instance);
  }

  /** The status that an exception brings along. */
  private void readOwn(
      Handler handler,
      Instance instance,
      Optional<Integer> own,
      boolean maybe,
      Way way,
      ExceptionMappings mappings,
      Reading reading) {
    if (own.isEmpty()) {
      addOwn(handler, SERVER_ERROR, maybe ? Source.MAYBE : Source.CRASH, way, mappings, reading);
    } else if (own.get() == ExceptionMappings.UNKNOWN) {
      reading.add(new Gap("status not constant", Names.simple(instance.type()), way.place()));
    } else {
      addOwn(handler, own.get(), maybe ? Source.MAYBE : Source.THROWN, way, mappings, reading);
    }
  }

  /** A status that the framework makes by itself, unless a method of the program changes it. */
  void addOwn(
      Handler handler,
      int code,
      Source source,
      Way way,
      ExceptionMappings mappings,
      Reading reading) {
    if (mappings.ofErrors().isEmpty()) {
      reading.add(code, source, way);
      return;
    }
    Mapping mapping = mappings.ofErrors().get();
    for (Answer answer : methods.answersOfError(handler.framework(), mapping, code)) {
      answer.gap().ifPresent(reading::add);
      answer.code().ifPresent(other -> reading.add(other, source, way.then(answer.way())));
    }
  }

  private static void add(
      Answer answer, Source source, boolean maybe, Mapping mapping, Way way, Reading reading) {
    answer.gap().ifPresent(reading::add);
    if (answer.code().isPresent()) {
      int code = answer.code().get();
      boolean isCrash = mapping.isCatchAll() && code >= SERVER_ERROR;
      Source own = answer.source() == Source.MAYBE ? Source.MAYBE : source;
      reading.add(code, isCrash && !maybe ? Source.CRASH : own, way.then(answer.way()));
    }
  }

  private Unmapped unmapped(Instance instance, Way way) {
    int code = facts.fixedCode(instance.type()).orElseGet(() -> status(instance));
    return new Unmapped(
        Names.qualified(instance.type()), code, facts.isGenerated(instance.type()), way.steps());
  }

  private int status(Instance instance) {
    return instance.status().all(Atom.Response.class).stream()
        .flatMap(response -> Optional.of(response.code()).stream())
        .filter(Atom.Code.class::isInstance)
        .mapToInt(code -> ((Atom.Code) code).value())
        .findFirst()
        .orElse(
            OF_CLIENTS.stream().anyMatch(type -> types.isSubtype(instance.type(), type)) ? 0 : -1);
  }
}
