package dev.statute.processor.body;

import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.body.StatusSource.Fixed;
import dev.statute.processor.body.StatusSource.Receiver;
import dev.statute.processor.framework.CallRow;
import dev.statute.processor.framework.ResponseLookup;
import dev.statute.processor.language.Annotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads from the tables where the statuses of calls come from. */
final class StatusSourceReader {

  private final ResponseLookup responses;
  private final Map<ExecutableElement, Optional<StatusSource>> known = new HashMap<>();

  StatusSourceReader(ResponseLookup responses) {
    this.responses = responses;
  }

  Optional<StatusSource> of(ExecutableElement called) {
    Optional<StatusSource> status = known.get(called);
    if (status == null) {
      status = read(called);
      known.put(called, status);
    }
    return status;
  }

  private Optional<StatusSource> read(ExecutableElement called) {
    Optional<CallRow> row =
        called.getEnclosingElement() instanceof TypeElement type
            ? responses.call(type.getQualifiedName().toString(), called.getSimpleName().toString())
            : Optional.empty();
    return row.isPresent() ? status(row.get(), called) : Optional.empty();
  }

  private Optional<StatusSource> status(CallRow row, ExecutableElement called) {
    OptionalInt content = row.content() ? parameter(called, true) : OptionalInt.empty();
    OptionalInt status = parameter(called, false);
    if (status.isPresent()) {
      return Optional.of(new StatusSource(new Argument(status.getAsInt()), content));
    }
    if (!row.codes().isEmpty()) {
      return Optional.of(new StatusSource(new Fixed(new TreeSet<>(row.codes())), content));
    }
    return called.getKind() == ElementKind.METHOD
            && !called.getModifiers().contains(Modifier.STATIC)
        ? Optional.of(new StatusSource(new Receiver(), content))
        : Optional.empty();
  }

  /** The index of the first parameter for the content, or else for the status. */
  private OptionalInt parameter(ExecutableElement called, boolean isForContent) {
    List<? extends VariableElement> parameters = called.getParameters();
    for (int index = 0; index < parameters.size(); index++) {
      TypeMirror type = parameters.get(index).asType();
      if (isForContent ? isAnything(type) : isStatus(type)) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isAnything(TypeMirror type) {
    Optional<TypeElement> element = Annotations.element(type);
    return type.getKind() == TypeKind.TYPEVAR
        || (element.isPresent()
            && element.get().getQualifiedName().contentEquals("java.lang.Object"));
  }

  private boolean isStatus(TypeMirror type) {
    Optional<TypeElement> element = Annotations.element(type);
    if (element.isEmpty()) {
      return type.getKind() == TypeKind.INT;
    }
    String name = element.get().getQualifiedName().toString();
    return responses.isStatus(name) || responses.isCarrier(name);
  }
}
