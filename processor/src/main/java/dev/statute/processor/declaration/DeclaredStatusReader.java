package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.DeclaredStatus.Unread;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the values of an annotation that declares statuses. */
final class DeclaredStatusReader {

  private static final String DEFAULT = "default";

  /** The start of a placeholder, which a framework resolves at run time. */
  private static final String PLACEHOLDER = "${";

  private final FrameworkLookup tables;

  DeclaredStatusReader(FrameworkLookup tables) {
    this.tables = tables;
  }

  /** Reads the values, in the order of the members and of the source. */
  List<DeclaredStatus> read(Element element, AnnotationMirror mirror, StatusAnnotation annotation) {
    List<DeclaredStatus> statuses = new ArrayList<>();
    int members = 0;
    for (String member : annotation.members()) {
      Optional<AnnotationValue> value = Annotations.value(mirror, member);
      if (value.isPresent()) {
        members++;
        for (AnnotationValue item : Annotations.items(value.get())) {
          statuses.add(read(item, annotation, new Anchor.OfValue(element, mirror, item)));
        }
      }
    }
    if (members == 0 && annotation.otherwise().isPresent()) {
      Anchor anchor = new Anchor.OfAnnotation(element, mirror);
      return List.of(text(annotation.otherwise().get(), anchor));
    }
    return members > 1 ? withoutAliases(statuses, annotation) : statuses;
  }

  /** Of two members that are aliases, the one that has the default is ignored. */
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

  private DeclaredStatus read(AnnotationValue item, StatusAnnotation annotation, Anchor anchor) {
    Object value = item.getValue();
    return switch (annotation.form()) {
      case NUMBER -> value instanceof Integer code ? new Code(code, anchor) : new Unread(anchor);
      case TEXT ->
          value instanceof String text && Annotations.isReadableText(item)
              ? text(text, anchor)
              : new Unread(anchor);
      case CONSTANT ->
          value instanceof VariableElement constant
              ? constant(constant, anchor)
              : new Unread(anchor);
      case NESTED ->
          throw new IllegalStateException("nested annotations are read by DeclarationReader");
    };
  }

  private DeclaredStatus constant(VariableElement constant, Anchor anchor) {
    Optional<Integer> code = code(constant);
    return code.isPresent() ? new Code(code.get(), anchor) : new Unread(anchor);
  }

  Optional<Integer> code(VariableElement constant) {
    return constant.getEnclosingElement() instanceof TypeElement type
        ? tables.code(type.getQualifiedName().toString(), constant.getSimpleName().toString())
        : Optional.empty();
  }

  private static DeclaredStatus text(String text, Anchor anchor) {
    if (text.length() == 3 && areDigits(text)) {
      return new Code(Integer.parseInt(text), anchor);
    }
    if (text.length() == 3
        && text.endsWith("XX")
        && text.charAt(0) >= '1'
        && text.charAt(0) <= '5') {
      return new DeclaredStatus.Range(StatusClass.of((text.charAt(0) - '0') * 100), anchor);
    }
    if (text.isEmpty() || text.equals(DEFAULT)) {
      return new DeclaredStatus.Default(anchor);
    }
    return text.contains(PLACEHOLDER)
        ? new Unread(anchor)
        : new DeclaredStatus.Malformed(text, anchor);
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
