package dev.statute.processor;

import dev.statute.Role;
import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.Returned.Carrier;
import dev.statute.processor.Returned.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules about what is declared of a handler as a whole. */
final class OperationRules implements Rules<Operation> {

  private static final List<Check> CHECKS =
      List.of(
          Check.FORBIDDEN_CONTENT,
          Check.CONFLICTING_STATUS,
          Check.IMPLICIT_STATUS,
          Check.REPLACED_CONTENT);

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  @Override
  public List<Finding> find(Check check, Operation operation) {
    return switch (check) {
      case FORBIDDEN_CONTENT -> Rules.list(forbiddenContent(operation));
      case CONFLICTING_STATUS -> conflicting(operation);
      case IMPLICIT_STATUS -> Rules.list(implicit(operation));
      case REPLACED_CONTENT -> replaced(operation);
      default -> throw new IllegalArgumentException(check.name());
    };
  }

  private static Optional<Finding> forbiddenContent(Operation operation) {
    if (!(operation.returned() instanceof Value)
        || operation.mayDeclareAnySuccess()
        || mayHaveContent(operation)) {
      return Optional.empty();
    }
    List<DeclaredCode> particular = particular(operation);
    if (particular.isEmpty()) {
      return Optional.empty();
    }
    DeclaredCode place = particular.get(0);
    return Optional.of(
        place.finding(
            Check.FORBIDDEN_CONTENT,
            operation,
            operation.targets().describe(place.code()),
            operation.name()));
  }

  /** Whether a success, or what a plain return answers, is not known to forbid content. */
  private static boolean mayHaveContent(Operation operation) {
    for (DeclaredCode place : places(operation.declarations())) {
      if (place.isSuccess() && !forbidsContent(place, operation)) {
        return true;
      }
    }
    for (DeclaredCode place : places(operation.answers())) {
      if (!forbidsContent(place, operation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean forbidsContent(DeclaredCode place, Operation operation) {
    return operation.targets() instanceof Targets.Known targets
        && targets.forbidContent(place.code());
  }

  private static List<Finding> conflicting(Operation operation) {
    List<Finding> found = new ArrayList<>();
    for (Declaration answer : operation.answers()) {
      conflict(answer, operation).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> conflict(Declaration answer, Operation operation) {
    String annotation = answer.annotationName();
    if (isDropped(answer, operation)) {
      if (forbiddenContent(operation).isPresent()) {
        return Optional.empty();
      }
      return Optional.of(
          conflict(
              answer,
              operation,
              "what " + operation.name() + " returns",
              "the reason of " + annotation + " has an error page sent in its place",
              "leave the reason out, or return nothing"));
    }
    return answer.codes().size() < 2
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
  static boolean isDropped(Declaration answer, Operation operation) {
    return answer.hasReason()
        && operation.returned().isValueNow()
        && (operation.returned() instanceof Carrier || operation.answer().isPresent());
  }

  private static Finding conflict(
      Declaration answer, Operation operation, String what, String why, String remedy) {
    return Check.CONFLICTING_STATUS
        .finding(operation.shown(answer), what, why, remedy)
        .about(operation.origin());
  }

  private static Optional<Finding> implicit(Operation operation) {
    if (operation.answer().isEmpty()
        || operation.mayDeclareAnySuccess()
        || forbiddenContent(operation).isPresent()) {
      return Optional.empty();
    }
    int answer = operation.answer().get();
    for (DeclaredCode place : places(operation.declarations())) {
      if (place.code() == answer && !place.declaration().isAnswer()) {
        return Optional.empty();
      }
    }
    for (DeclaredCode place : particular(operation)) {
      if (!place.declaration().isAnswer()) {
        return Optional.of(implicit(place, answer, operation));
      }
    }
    return Optional.empty();
  }

  private static Finding implicit(DeclaredCode place, int answer, Operation operation) {
    return place.finding(
        Check.IMPLICIT_STATUS,
        operation,
        operation.targets().describe(place.code()),
        operation.name(),
        operation.targets().describe(answer),
        answer,
        place.code(),
        operation.remedy());
  }

  /**
   * The successes that are declared of this handler, and not just for all of its type or package: a
   * success of the type counts where no handler there answers it.
   */
  private static List<DeclaredCode> particular(Operation operation) {
    List<DeclaredCode> found = places(operation.own());
    found.addAll(places(operation.overridden()));
    if (operation.answers().isEmpty()) {
      for (DeclaredCode place : places(operation.ofType())) {
        if (!operation.mayBeMeantForAnother(place.code())) {
          found.add(place);
        }
      }
    }
    found.removeIf(place -> !place.isSuccess());
    return found;
  }

  private static List<Finding> replaced(Operation operation) {
    if (!operation.returned().hasContent()
        || !(operation.targets() instanceof Targets.Known targets)
        || targets.role() == Role.CLIENT) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (DeclaredCode place : places(operation.declarations())) {
      for (KnownVendor vendor : targets.replacing(place.code())) {
        found.add(
            place.finding(
                Check.REPLACED_CONTENT,
                operation,
                vendor.id(),
                operation.targets().describe(place.code()),
                operation.name()));
      }
    }
    return found;
  }

  private static List<DeclaredCode> places(List<Declaration> declarations) {
    List<DeclaredCode> places = new ArrayList<>();
    for (Declaration declaration : declarations) {
      for (Code code : declaration.codes()) {
        places.add(new DeclaredCode(declaration, code));
      }
    }
    return places;
  }

  /** A code, and the declaration that holds it. */
  private record DeclaredCode(Declaration declaration, Code status) {

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
