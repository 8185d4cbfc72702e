package dev.statute.processor;

import dev.statute.Role;
import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.Returned.Carrier;
import dev.statute.processor.Returned.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about what is declared of a handler as a whole. */
final class OperationRules {

  private OperationRules() {}

  static List<Rule<Operation>> all() {
    return List.of(
        Rule.single(Check.FORBIDDEN_CONTENT, OperationRules::forbiddenContent),
        new Rule<>(Check.CONFLICTING_STATUS, OperationRules::conflicting),
        Rule.single(Check.IMPLICIT_STATUS, OperationRules::implicit),
        Rule.single(Check.MISSING_RETURNS, OperationRules::missing),
        new Rule<>(Check.REPLACED_CONTENT, OperationRules::replaced));
  }

  private static Optional<Finding> forbiddenContent(Operation operation) {
    boolean found =
        operation.returned() instanceof Value
            && !operation.mayDeclareAnySuccess()
            && Stream.concat(
                    places(operation.declarations()).filter(Place::isSuccess),
                    places(answers(operation)))
                .allMatch(place -> forbidsContent(place, operation));
    return particular(operation)
        .filter(place -> found)
        .findFirst()
        .map(
            place ->
                place.finding(
                    Check.FORBIDDEN_CONTENT,
                    operation,
                    describe(place.code(), operation),
                    operation.name()));
  }

  /** What the method says itself that a plain return answers. */
  private static Stream<Declaration> answers(Operation operation) {
    return operation.own().stream().filter(Declaration::isAnswer);
  }

  private static boolean forbidsContent(Place place, Operation operation) {
    return operation.targets() instanceof Targets.Known targets
        && targets.status(place.code()).filter(status -> !status.content()).isPresent();
  }

  private static List<Finding> conflicting(Operation operation) {
    return answers(operation).flatMap(answer -> conflict(answer, operation).stream()).toList();
  }

  private static Optional<Finding> conflict(Declaration answer, Operation operation) {
    String annotation = answer.annotation().simpleName();
    if (answer.hasReason() && isDropped(operation)) {
      return Optional.of(
          conflict(
              answer,
              operation,
              "what " + operation.name() + " returns",
              "the reason of " + annotation + " has an error page sent in its place",
              "leave the reason out, or return nothing"));
    }
    if (operation.returned() instanceof Carrier carrier) {
      return Optional.of(
          conflict(
              answer,
              operation,
              annotation,
              operation.name() + " returns " + carrier.type() + ", which has a status of its own",
              "leave it out, or return the content alone"));
    }
    return answer.codes().count() < 2
        ? Optional.empty()
        : Optional.of(
            conflict(
                answer,
                operation,
                annotation,
                "its members set two statuses that differ, which is refused when the service runs",
                "write one"));
  }

  /**
   * Whether a reason has the returned value dropped: in Spring MVC it does, and in WebFlux, which a
   * value that is there later or an exchange among the parameters gives away, it does not.
   */
  private static boolean isDropped(Operation operation) {
    return operation.returned().isValueNow()
        && (operation.returned() instanceof Carrier || operation.answer().isPresent());
  }

  private static Finding conflict(
      Declaration answer, Operation operation, String what, String why, String remedy) {
    Origin shown = answer.inSource() ? answer.origin() : operation.origin();
    return Check.CONFLICTING_STATUS.finding(shown, what, why, remedy).about(operation.origin());
  }

  private static Optional<Finding> implicit(Operation operation) {
    if (operation.answer().isEmpty()
        || operation.mayDeclareAnySuccess()
        || forbiddenContent(operation).isPresent()) {
      return Optional.empty();
    }
    int answer = operation.answer().get();
    boolean declared =
        places(operation.declarations().filter(declaration -> !declaration.isAnswer()))
            .anyMatch(place -> place.code() == answer);
    return particular(operation)
        .filter(place -> !declared && !place.declaration().isAnswer())
        .findFirst()
        .map(
            place ->
                place.finding(
                    Check.IMPLICIT_STATUS,
                    operation,
                    describe(place.code(), operation),
                    operation.name(),
                    describe(answer, operation),
                    answer,
                    place.code(),
                    operation.rules().remedy()));
  }

  /**
   * The successes that are declared of this handler, and not just for all of its type or package: a
   * success of the type counts where no handler there answers it.
   */
  private static Stream<Place> particular(Operation operation) {
    Stream<Place> ofType =
        answers(operation).findAny().isPresent()
            ? Stream.empty()
            : places(operation.ofType().stream())
                .filter(place -> !operation.mayBeMeantForAnother(place.code()));
    return Stream.concat(
            places(Stream.concat(operation.own().stream(), operation.overridden().stream())),
            ofType)
        .filter(Place::isSuccess);
  }

  private static Optional<Finding> missing(Operation operation) {
    return operation.declarations().anyMatch(declaration -> !declaration.statuses().isEmpty())
        ? Optional.empty()
        : Optional.of(
            Check.MISSING_RETURNS.finding(
                operation.origin(),
                operation.name(),
                operation.answer().map(String::valueOf).orElse("...")));
  }

  private static List<Finding> replaced(Operation operation) {
    if (!operation.returned().hasContent()
        || !(operation.targets() instanceof Targets.Known targets)
        || targets.role() == Role.CLIENT) {
      return List.of();
    }
    return places(operation.declarations())
        .flatMap(
            place ->
                targets.replacing(place.code()).stream()
                    .map(
                        vendor ->
                            place.finding(
                                Check.REPLACED_CONTENT,
                                operation,
                                vendor.id(),
                                describe(place.code(), operation),
                                operation.name())))
        .toList();
  }

  private static Stream<Place> places(Stream<Declaration> declarations) {
    return declarations.flatMap(
        declaration -> declaration.codes().map(code -> new Place(declaration, code)));
  }

  /** A code with its reason phrase, if a target has one. */
  private static String describe(int code, Operation operation) {
    return operation.targets() instanceof Targets.Known targets
        ? targets.status(code).map(status -> code + " " + status.phrase()).orElse("" + code)
        : "" + code;
  }

  /** A code, and the declaration that holds it. */
  private record Place(Declaration declaration, Code status) {

    int code() {
      return status.code();
    }

    boolean isSuccess() {
      return code() >= 200 && code() < 300;
    }

    /** Shown where the code was written, or at the method if that is no source of this compile. */
    Finding finding(Check check, Operation operation, Object... arguments) {
      Origin shown = declaration.inSource() ? status.origin() : operation.origin();
      return check.finding(shown, arguments).about(operation.origin());
    }
  }
}
