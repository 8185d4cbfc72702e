package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Atom;
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
import org.objectweb.asm.Type;

/** Reads what the methods of advices and mappers answer. */
final class MappingReader {

  private static final int SERVER_ERROR = 500;

  private final Types types;
  private final StatusFacts facts;
  private final Interpretation interpretation;
  private final Answers answers;
  private final DeclaredReader declared;
  private final EntryPoints entries;

  MappingReader(
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
    return answers(
        framework, mapping, arguments(mapping, exception), Names.simple(exception.type()));
  }

  private List<Answer> answers(
      WebFramework framework, Mapping mapping, List<Val> arguments, String what) {
    MethodId method = mapping.method();
    Summary summary = interpretation.of(method, entries.fitting(method, arguments));
    Declared on = declared.of(types.declaration(method).map(Annotations::on).orElse(List.of()));
    String text = method.name() + "(" + what + ")";
    Way way = Way.of(interpretation.placeOf(method), text);
    List<Answer> all = new ArrayList<>();
    for (Answer answer :
        answers.of(mapping.member(), summary, PlainStatuses.ofMapping(framework), on.sets(), way)) {
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

  /** What a method makes of the response that the framework makes of an error. */
  List<Answer> answersOfError(WebFramework framework, Mapping mapping, int code) {
    return answers(framework, mapping, arguments(mapping, code), "of " + code);
  }

  /** What a method answers instead of a status. */
  List<Answer> answersOfStatus(WebFramework framework, Mapping mapping) {
    return answers(framework, mapping, new Instance("", "", Map.of()));
  }

  /** An exception with a status. */
  static Instance withStatus(String type, int code) {
    Atom response = new Atom.Response(Atom.Code.of(code), false, false, Way.NONE);
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

  /** The arguments of a method that gets a response. */
  private List<Val> arguments(Mapping mapping, int code) {
    List<Val> arguments =
        new ArrayList<>(
            interpretation.unknownArguments(
                mapping.method(), interpretation.objectOf(mapping.owner()), "request"));
    Type[] parameters = Type.getArgumentTypes(mapping.method().descriptor());
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].getSort() == Type.OBJECT
          && facts.isCarrier(parameters[i].getInternalName())) {
        Atom response = new Atom.Response(Atom.Code.of(code), true, false, Way.NONE);
        arguments.set(i + 1, Val.of(response));
      }
    }
    return arguments;
  }
}
