package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Summary;
import dev.statute.contract.method.Thrown;
import dev.statute.contract.method.Val;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Reads the statuses that a framework makes of the exceptions that leave a handler. */
final class ThrownReader {

  private static final int SERVER_ERROR = 500;

  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final Answers answers;
  private final DeclaredReader declared;
  private final EntryPoints entries;

  ThrownReader(
      Types types,
      StatusFacts facts,
      Interpretation interpretation,
      Answers answers,
      DeclaredReader declared) {
    this.types = types;
    this.facts = facts;
    this.interpretation = interpretation;
    this.answers = answers;
    this.declared = declared;
    this.entries = new EntryPoints(types, interpretation);
  }

  void read(Handler handler, Thrown thrown, Way way, ExceptionMappings mappings, Reading reading) {
    Atom exception = thrown.exception();
    if (exception instanceof Atom.Unknown unknown) {
      reading.add(Gap.of(unknown));
    } else if (exception instanceof Caught caught) {
      readLibrary(handler, caught, way, mappings, reading);
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
      for (Answer answer : answers(handler.framework(), found.get())) {
        answer
            .code()
            .filter(code -> answer.source() != Source.CRASH)
            .ifPresent(code -> reading.add(code, source, way.then(answer.way())));
      }
    } else if (found.isEmpty()) {
      mappings
          .own(instance)
          .filter(code -> code != ExceptionMappings.UNKNOWN)
          .ifPresent(code -> reading.add(code, source, way));
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
    readOwn(instance, mappings.own(instance), maybe, way, reading);
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
    List<Answer> all = answers(handler.framework(), found);
    boolean isOpen = all.stream().anyMatch(answer -> answer.source() != Source.CRASH);
    // Spring goes on with an exception as if nobody had taken it.
    boolean goesOn = handler.framework() == WebFramework.SPRING;
    Optional<Integer> own = goesOn ? mappings.own(instance) : Optional.empty();
    for (Answer answer : all) {
      if (answer.source() == Source.CRASH) {
        readOwn(instance, own, maybe || isOpen, way.then(answer.way()), reading);
      } else {
        add(answer, source, maybe, found.mapping(), way, reading);
      }
    }
  }

  private boolean isUnmapped(Instance instance, ExceptionMappings mappings) {
    return mappings.own(instance).isEmpty()
        && !Names.isOfJdk(instance.type())
        && !isError(instance.type())
        && !mappings.isConflicting(instance);
  }

  /** The status that an exception brings along. */
  private static void readOwn(
      Instance instance, Optional<Integer> own, boolean maybe, Way way, Reading reading) {
    if (own.isEmpty()) {
      reading.add(SERVER_ERROR, maybe ? Source.MAYBE : Source.CRASH, way);
    } else if (own.get() == ExceptionMappings.UNKNOWN) {
      reading.add(new Gap("status not constant", Names.simple(instance.type()), way.place()));
    } else {
      reading.add(own.get(), maybe ? Source.MAYBE : Source.THROWN, way);
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
    return new Unmapped(Names.qualified(instance.type()), code, way.steps());
  }

  private static int status(Instance instance) {
    return instance.status().all(Atom.Response.class).stream()
        .flatMap(response -> Optional.of(response.code()).stream())
        .filter(Atom.Code.class::isInstance)
        .mapToInt(code -> ((Atom.Code) code).value())
        .findFirst()
        .orElse(-1);
  }

  /** What the methods of advices or mappers answer for an exception. */
  List<Answer> answers(WebFramework framework, Found found) {
    List<Answer> all = new ArrayList<>(answers(framework, found.mapping(), found.exception()));
    for (Mapping other : found.others()) {
      all.addAll(answers(framework, other, found.exception()));
    }
    // Of several answers for one exception, nobody can say which one comes.
    boolean isOpen = all.stream().map(Answer::code).distinct().count() > 1;
    return isOpen ? all.stream().map(Answer::asMaybe).toList() : all;
  }

  private List<Answer> answers(WebFramework framework, Mapping mapping, Instance exception) {
    MethodId method = mapping.method();
    List<Val> arguments = arguments(mapping, exception);
    Summary summary = interpretation.of(method, entries.fitting(method, arguments));
    Declared on = declared.of(types.declaration(method).map(Annotations::on).orElse(List.of()));
    String text = method.name() + "(" + Names.simple(exception.type()) + ")";
    Way way = Way.of(interpretation.placeOf(method), text);
    List<Answer> all = new ArrayList<>();
    for (Answer answer :
        answers.of(method, summary, PlainStatuses.ofMapping(framework), on.sets(), way)) {
      all.add(new Answer(answer.code(), answer.source(), way, answer.gap()));
    }
    for (Thrown thrown : summary.thrown().keySet()) {
      boolean isUnknown = thrown.exception() instanceof Atom.Unknown;
      all.add(
          isUnknown
              ? Answer.unknown((Atom.Unknown) thrown.exception())
              : Answer.of(SERVER_ERROR, Source.CRASH, way));
    }
    return all;
  }

  /** What a method answers instead of a status. */
  List<Answer> answersOfStatus(WebFramework framework, Mapping mapping) {
    return answers(framework, mapping, new Instance("", "", Map.of()));
  }

  /** An exception with a status. */
  static Instance withStatus(String type, int code) {
    Atom response = new Atom.Response(Atom.Code.of(code), false, false, Way.of("", ""));
    return new Instance(type, "", Map.of(Instance.STATUS, Val.of(response)));
  }

  private List<Val> arguments(Mapping mapping, Instance exception) {
    MethodId method = mapping.method();
    Val advice = interpretation.objectOf(mapping.owner());
    List<Val> arguments =
        new ArrayList<>(interpretation.unknownArguments(method, advice, "request"));
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.OBJECT
          && types.isSubtype(parameters[i].getInternalName(), "java/lang/Throwable")
          && types.isSubtype(exception.type(), parameters[i].getInternalName())) {
        arguments.set(i + 1, Val.of(exception.at("p" + (i + 1))));
      }
    }
    return arguments;
  }
}
