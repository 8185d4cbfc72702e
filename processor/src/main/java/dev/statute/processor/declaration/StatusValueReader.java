package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.DeclaredStatus.Unread;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads the values of an annotation that tells statuses. */
final class StatusValueReader {

  private static final String DEFAULT = "default";

  /** What begins a place holder, which a framework fills in when the program runs. */
  private static final String PLACE_HOLDER = "${";

  private final FrameworkLookup tables;

  StatusValueReader(FrameworkLookup tables) {
    this.tables = tables;
  }

  /** The values, in the order of the members and of the source. */
  List<DeclaredStatus> read(Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    List<DeclaredStatus> statuses = new ArrayList<>();
    int members = 0;
    for (String member : annotation.members()) {
      Optional<AnnotationValue> value = Annotations.value(mirror, member);
      if (value.isPresent()) {
        members++;
        for (AnnotationValue item : Annotations.items(value.get())) {
          statuses.add(read(item, annotation, new Origin.OfValue(element, mirror, item)));
        }
      }
    }
    if (members == 0 && annotation.otherwise().isPresent()) {
      Origin origin = new Origin.OfAnnotation(element, mirror);
      return List.of(text(annotation.otherwise().get(), origin));
    }
    return members > 1 ? withoutAliases(statuses, annotation) : statuses;
  }

  /** Of two members that mean the same, one that says the default says nothing. */
  private static List<DeclaredStatus> withoutAliases(
      List<DeclaredStatus> statuses, StatusAnnotation annotation) {
    Map<String, DeclaredStatus> distinct = new LinkedHashMap<>();
    statuses.forEach(
        status ->
            distinct.putIfAbsent(
                status instanceof Code code ? String.valueOf(code.code()) : "", status));
    if (distinct.size() > 1) {
      annotation.otherwise().ifPresent(distinct::remove);
    }
    return List.copyOf(distinct.values());
  }

  private DeclaredStatus read(AnnotationValue item, StatusAnnotation annotation, Origin origin) {
    Object value = item.getValue();
    return switch (annotation.form()) {
      case NUMBER -> value instanceof Integer code ? new Code(code, origin) : new Unread(origin);
      case TEXT ->
          value instanceof String text && Annotations.isReadableText(item)
              ? text(text, origin)
              : new Unread(origin);
      case CONSTANT ->
          value instanceof VariableElement constant
              ? constant(constant, origin)
              : new Unread(origin);
      case NESTED -> throw new IllegalStateException("it holds annotations, and no status itself");
    };
  }

  private DeclaredStatus constant(VariableElement constant, Origin origin) {
    Optional<Integer> code = tables.code(constant);
    return code.isPresent() ? new Code(code.get(), origin) : new Unread(origin);
  }

  private static DeclaredStatus text(String text, Origin origin) {
    if (text.length() == 3 && areDigits(text)) {
      return new Code(Integer.parseInt(text), origin);
    }
    if (text.length() == 3
        && text.endsWith("XX")
        && text.charAt(0) >= '1'
        && text.charAt(0) <= '5') {
      return new DeclaredStatus.Range(StatusClass.of((text.charAt(0) - '0') * 100), origin);
    }
    if (text.isEmpty() || text.equals(DEFAULT)) {
      return new DeclaredStatus.Default(origin);
    }
    return text.contains(PLACE_HOLDER)
        ? new Unread(origin)
        : new DeclaredStatus.Malformed(text, origin);
  }

  private static boolean areDigits(String text) {
    for (char letter : text.toCharArray()) {
      if (letter < '0' || letter > '9') {
        return false;
      }
    }
    return true;
  }
}
