package dev.statute.processor.check;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotations that have no effect, although one was surely meant. */
final class UsageErrorReader {

  /** Separates the id of the check from the name of the tool. */
  private static final String SEPARATOR = ":";

  private UsageErrorReader() {}

  /** The mistakes on an element, and those on the fields of a type. */
  static List<Mistake> mistakes(Element element) {
    List<Mistake> mistakes = new ArrayList<>();
    if (!isAccessor(element)) {
      mistakes.addAll(written(element));
    }
    if (element instanceof TypeElement type) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        mistakes.addAll(written(field));
      }
    }
    return mistakes;
  }

  /** An annotation on the component of a record is on its field too, where it is reported. */
  private static boolean isAccessor(Element element) {
    return element instanceof ExecutableElement method
        && method.getParameters().isEmpty()
        && method.getEnclosingElement().getKind() == ElementKind.RECORD
        && ElementFilter.fieldsIn(method.getEnclosingElement().getEnclosedElements()).stream()
            .anyMatch(field -> field.getSimpleName().equals(method.getSimpleName()));
  }

  private static List<Mistake> written(Element element) {
    List<Mistake> mistakes = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (Annotations.isOf(mirror, Suppressions.ANNOTATION)) {
        suppressions(element, mirror, mistakes);
      } else if (Annotations.isOf(mirror, Statute.RETURNS)) {
        returns(element, mirror).ifPresent(mistakes::add);
      } else if (Annotations.isOf(mirror, Statute.RETURNS_LIST)) {
        for (AnnotationValue item : Annotations.items(mirror, "value")) {
          if (item.getValue() instanceof AnnotationMirror inner) {
            returns(element, inner).ifPresent(mistakes::add);
          }
        }
      }
    }
    return mistakes;
  }

  private static Optional<Mistake> returns(Element element, AnnotationMirror mirror) {
    Optional<AnnotationValue> value = Annotations.value(mirror, "value");
    return value.isPresent() && Annotations.items(value.get()).isEmpty()
        ? Optional.of(UsageError.EMPTY_RETURNS.at(new Anchor.OfValue(element, mirror, value.get())))
        : Optional.empty();
  }

  private static void suppressions(
      Element element, AnnotationMirror mirror, List<Mistake> mistakes) {
    Set<String> seen = new HashSet<>();
    for (AnnotationValue value : Annotations.items(mirror, "value")) {
      if (value.getValue() instanceof String text && isTypo(text) && seen.add(text)) {
        mistakes.add(
            UsageError.BAD_SUPPRESSION.at(
                new Anchor.OfValue(element, mirror, value), text, question(text)));
      }
    }
  }

  /**
   * Returns whether it is meant for Statute and suppresses nothing. Texts for other tools are left
   * alone.
   */
  private static boolean isTypo(String text) {
    String tool = text.substring(0, end(text)).trim();
    return (tool.toLowerCase(Locale.ROOT).equals(Suppressions.ALL)
            || (DidYouMean.isClose(tool, Suppressions.ALL) && ids().contains(check(text))))
        && !known().contains(text);
  }

  private static List<String> ids() {
    return Stream.of(Check.values()).map(Check::id).toList();
  }

  /** The texts that suppress something. */
  private static List<String> known() {
    return Stream.concat(
            Stream.of(Suppressions.ALL),
            ids().stream().map(id -> Suppressions.ALL + SEPARATOR + id))
        .toList();
  }

  private static int end(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 0 ? text.length() : end;
  }

  private static String check(String text) {
    return text.substring(Math.min(end(text) + 1, text.length())).trim();
  }

  private static String question(String text) {
    String check = check(text);
    return check.isEmpty()
        ? DidYouMean.question(Suppressions.ALL, known())
        : DidYouMean.word(check, ids())
            .map(id -> DidYouMean.question(Suppressions.ALL + SEPARATOR + id, known()))
            .orElse("");
  }
}
