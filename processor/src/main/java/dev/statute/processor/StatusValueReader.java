package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.DeclaredStatus.Unread;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Reads the values of an annotation that tells statuses. */
final class StatusValueReader {

  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");
  private static final Pattern CLASS_OF_CODES = Pattern.compile("[1-5]XX");
  private static final String DEFAULT = "default";

  /** What begins a place holder, which a framework fills in when the program runs. */
  private static final String PLACE_HOLDER = "${";

  private final FrameworkTables tables;

  StatusValueReader(FrameworkTables tables) {
    this.tables = tables;
  }

  /** The values, in the order of the members and of the source. */
  List<DeclaredStatus> read(Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    List<AnnotationValue> values =
        annotation.members().stream()
            .flatMap(member -> Annotations.value(mirror, member).stream())
            .toList();
    if (values.isEmpty()) {
      Origin origin = new Origin.OfAnnotation(element, mirror);
      return annotation.otherwise().stream().map(text -> text(text, origin)).toList();
    }
    Stream<DeclaredStatus> statuses =
        values.stream()
            .flatMap(value -> Annotations.items(value).stream())
            .map(item -> read(item, annotation, new Origin.OfValue(element, mirror, item)));
    return values.size() > 1 ? withoutAliases(statuses, annotation) : statuses.toList();
  }

  /** Of two members that mean the same, one that says the default says nothing. */
  private static List<DeclaredStatus> withoutAliases(
      Stream<DeclaredStatus> statuses, StatusAnnotation annotation) {
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
    return tables
        .code(constant)
        .<DeclaredStatus>map(code -> new Code(code, origin))
        .orElse(new Unread(origin));
  }

  private static DeclaredStatus text(String text, Origin origin) {
    if (THREE_DIGITS.matcher(text).matches()) {
      return new Code(Integer.parseInt(text), origin);
    }
    if (CLASS_OF_CODES.matcher(text).matches()) {
      int digit = Character.digit(text.charAt(0), 10);
      return new DeclaredStatus.Range(StatusClass.of(digit * 100), origin);
    }
    if (text.isEmpty() || text.equals(DEFAULT)) {
      return new DeclaredStatus.Default(origin);
    }
    return text.contains(PLACE_HOLDER)
        ? new Unread(origin)
        : new DeclaredStatus.Malformed(text, origin);
  }
}
