package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.link.ExceptionMappings.Found;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads what the methods answer that are for exceptions. */
final class ExceptionHandlerReader {

  private static final String STATUS_EXCEPTION =
      "org/springframework/web/server/ResponseStatusException";

  /** A code that no method would choose by itself. */
  private static final int PROBE = 418;

  private final Types types;
  private final Interpretation interpretation;
  private final MappingReader methods;

  ExceptionHandlerReader(Types types, Interpretation interpretation, MappingReader methods) {
    this.types = types;
    this.interpretation = interpretation;
    this.methods = methods;
  }

  List<ExceptionHandler> read(WebFramework framework, ExceptionMappings mappings) {
    List<ExceptionHandler> all = new ArrayList<>();
    for (Mapping mapping : mappings.all()) {
      if (types.isProgram(mapping.method().owner())) {
        all.add(read(framework, mapping, mappings));
      }
    }
    all.sort(Comparator.comparing(ExceptionHandler::type).thenComparing(ExceptionHandler::by));
    return all.stream().distinct().toList();
  }

  private ExceptionHandler read(
      WebFramework framework, Mapping mapping, ExceptionMappings mappings) {
    MethodId method = mapping.method();
    List<Answer> answers =
        methods.answers(
            framework,
            new Found(mapping, List.of(), new Instance(mapping.exception(), "", Map.of())));
    TreeSet<Integer> codes = new TreeSet<>();
    List<Answer> sent = answers.stream().filter(answer -> answer.source() != Source.CRASH).toList();
    sent.forEach(answer -> answer.code().ifPresent(codes::add));
    boolean isConstant =
        sent.equals(answers) && sent.stream().allMatch(answer -> answer.code().isPresent());
    return new ExceptionHandler(
        Names.qualified(mapping.exception()),
        Names.qualified(mapping.owner()),
        method.name(),
        interpretation.placeOf(method),
        codes,
        isConstant,
        mapping.isCatchAll() ? swallowed(framework, mapping, mappings) : "",
        mappings.conflict(mapping).map(ExceptionHandlerReader::name).orElse(""));
  }

  private static String name(Mapping mapping) {
    return Names.simple(mapping.owner()) + "#" + mapping.method().name();
  }

  /** Asks what comes out for an exception that has a status of its own. */
  private String swallowed(WebFramework framework, Mapping mapping, ExceptionMappings mappings) {
    if (framework != WebFramework.SPRING || types.find(STATUS_EXCEPTION).isEmpty()) {
      return "";
    }
    Instance probe = MappingReader.withStatus(STATUS_EXCEPTION, PROBE);
    Optional<Found> found =
        mappings.find("", probe).or(() -> mappings.find(mapping.owner(), probe));
    if (found.isEmpty() || !found.get().mapping().method().equals(mapping.method())) {
      return "";
    }
    List<Answer> answers = methods.answers(framework, found.get());
    boolean isLost =
        !answers.isEmpty()
            && answers.stream()
                .allMatch(answer -> answer.code().filter(code -> code != PROBE).isPresent());
    return isLost ? Names.qualified(STATUS_EXCEPTION) : "";
  }
}
