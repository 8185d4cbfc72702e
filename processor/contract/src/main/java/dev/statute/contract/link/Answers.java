package dev.statute.contract.link;

import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Summary;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.objectweb.asm.Type;

/** Reads the statuses that a framework sends for what a method of its own returns. */
final class Answers {

  private static final String EMPTY_OPTIONAL =
      "io/dropwizard/jersey/optional/EmptyOptionalExceptionMapper";

  private static final int NOT_FOUND = 404;

  private final Types types;
  private final StatusFacts facts;
  private final Views views;

  /** Dropwizard answers 404 for an empty Optional. */
  private final boolean isEmptyNotFound;

  Answers(Types types, StatusFacts facts) {
    this.types = types;
    this.facts = facts;
    this.views = new Views(types, facts);
    this.isEmptyNotFound = types.find(EMPTY_OPTIONAL).isPresent();
  }

  /**
   * A status that is sent for a returned value.
   *
   * @param code the code; empty if it is not known
   * @param gap why it is not known
   */
  record Answer(Optional<Integer> code, Source source, Way way, Optional<Gap> gap) {

    static Answer of(int code, Source source, Way way) {
      return new Answer(Optional.of(code), source, way, Optional.empty());
    }

    /** Returns whether the framework makes an error of nothing. */
    boolean isOfEmpty(PlainStatuses rules, Way start) {
      return rules.emptyWins()
          && code.filter(each -> each == rules.empty()).isPresent()
          && way.equals(start);
    }

    Answer asMaybe() {
      return source == Source.CRASH ? this : new Answer(code, Source.MAYBE, way, gap);
    }

    static Answer unknown(Atom.Unknown reason) {
      Way way = Way.of(reason.at(), reason.why());
      return new Answer(Optional.empty(), Source.RETURNED, way, Optional.of(Gap.of(reason)));
    }
  }

  /**
   * The statuses for a method.
   *
   * @param rules the framework's statuses of plain returns
   * @param sets the statuses that annotations set for a plain return
   * @param start the place of the method, for the ways of plain returns
   */
  List<Answer> of(
      Member member, Summary summary, PlainStatuses rules, SortedSet<Integer> sets, Way start) {
    List<Answer> answers = new ArrayList<>();
    boolean isPlainOpen = summary.sent().atoms().contains(Simple.PLAIN);
    for (Atom atom : summary.sent().atoms()) {
      if (atom instanceof Response response) {
        answers.add(answer(response, Source.SENT));
      } else if (atom instanceof Code number) {
        answers.add(Answer.of(number.value(), Source.SENT, start));
      } else if (atom instanceof Atom.Unknown unknown) {
        answers.add(Answer.unknown(unknown));
      }
    }
    ReturnType type = ReturnType.of(types, facts, member.method());
    for (Atom atom : summary.returned().atoms()) {
      returned(member, atom, type, rules, sets, start, isPlainOpen).ifPresent(answers::add);
    }
    return answers;
  }

  private static Answer answer(Response response, Source source) {
    if (response.code() instanceof Code number) {
      Source own = response.maybe() ? Source.MAYBE : source;
      return Answer.of(number.value(), own, response.way());
    }
    return response.code() instanceof Atom.Unknown unknown
        ? Answer.unknown(unknown)
        : Answer.unknown(new Atom.Unknown("status not constant", "", response.way().place()));
  }

  private Optional<Answer> returned(
      Member member,
      Atom atom,
      ReturnType type,
      PlainStatuses rules,
      SortedSet<Integer> sets,
      Way start,
      boolean isPlainOpen) {
    if (atom instanceof Response response) {
      return Optional.of(answer(response, Source.RETURNED));
    }
    if (atom == Simple.ABSENT && rules.emptyWins()) {
      return Optional.of(Answer.of(rules.empty(), Source.MAYBE, start));
    }
    if (atom == Simple.ABSENT && isEmptyNotFound && isOptional(member.method())) {
      return Optional.of(Answer.of(NOT_FOUND, Source.MAYBE, start));
    }
    if (atom instanceof Failure || atom == Simple.OPEN || atom == Simple.ABSENT) {
      return Optional.empty();
    }
    if (facts.isSent(type.type()) && atom instanceof Code number) {
      Source source = number.maybe() ? Source.MAYBE : Source.RETURNED;
      return Optional.of(Answer.of(number.value(), source, start));
    }
    boolean isNull = atom == Simple.NULL;
    if (facts.isCarrier(type.type()) && (!isNull || !types.isProgram(member.method().owner()))) {
      // A library returns null where it has sent the response already.
      return isNull ? Optional.empty() : ofCarrier(atom, start);
    }
    if (atom instanceof Atom.Unknown unknown
        && (facts.isSent(type.type())
            || atom.equals(Atom.Unknown.TOO_MANY) && mayFail(member.method()))) {
      return Optional.of(Answer.unknown(unknown));
    }
    if (!isPlainOpen) {
      return Optional.empty();
    }
    boolean isView =
        rules.hasViews()
            && !type.isNothing()
            && sets.isEmpty()
            && views.areReturnedBy(member, type.type());
    Answer answer = isView ? views.answer(atom, start) : plain(atom, type, rules, sets, start);
    return Optional.of(views.isOpen(type.type()) ? answer.asMaybe() : answer);
  }

  private static boolean isOptional(MethodId method) {
    return method.descriptor().endsWith(")Ljava/util/Optional;");
  }

  /** Returns whether what a method returns may end with an exception. */
  private boolean mayFail(MethodId method) {
    Type type = Type.getReturnType(method.descriptor());
    return type.getSort() == Type.OBJECT && facts.isContainer(type.getInternalName());
  }

  /** What is no response itself, but is returned as one. */
  private static Optional<Answer> ofCarrier(Atom atom, Way start) {
    if (atom instanceof Instance instance && !instance.status().isNothing()) {
      return instance.status().all(Response.class).stream()
          .findFirst()
          .map(response -> answer(response, Source.RETURNED));
    }
    return Optional.of(
        atom instanceof Atom.Unknown unknown
            ? Answer.unknown(unknown)
            : Answer.unknown(new Atom.Unknown("response not followed", "", start.place())));
  }

  private static Answer plain(
      Atom atom, ReturnType type, PlainStatuses rules, SortedSet<Integer> sets, Way start) {
    boolean isNull = atom == Simple.NULL && !type.isNothing();
    int code = type.isNothing() ? rules.nothing() : isNull ? rules.empty() : rules.value();
    boolean isSet = !sets.isEmpty() && !(isNull && rules.emptyWins());
    return Answer.of(isSet ? sets.first() : code, Source.PLAIN, start);
  }
}
