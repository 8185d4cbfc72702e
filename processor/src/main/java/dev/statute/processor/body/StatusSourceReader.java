package dev.statute.processor.body;

import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.body.StatusSource.Fixed;
import dev.statute.processor.body.StatusSource.Receiver;
import dev.statute.processor.framework.CallRow;
import dev.statute.processor.framework.ResponseLookup;
import dev.statute.processor.language.Annotations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
    OptionalInt content =
        row.content() ? parameter(called, StatusSourceReader::isAnything) : OptionalInt.empty();
    OptionalInt status = parameter(called, this::isStatus);
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

  private static OptionalInt parameter(ExecutableElement called, Predicate<TypeMirror> wanted) {
    return IntStream.range(0, called.getParameters().size())
        .filter(index -> wanted.test(called.getParameters().get(index).asType()))
        .findFirst();
  }

  private static boolean isAnything(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        || Annotations.element(type)
            .filter(element -> element.getQualifiedName().contentEquals("java.lang.Object"))
            .isPresent();
  }

  private boolean isStatus(TypeMirror type) {
    return type.getKind() == TypeKind.INT
        || Annotations.element(type)
            .map(element -> element.getQualifiedName().toString())
            .filter(name -> responses.isStatus(name) || responses.isCarrier(name))
            .isPresent();
  }
}
