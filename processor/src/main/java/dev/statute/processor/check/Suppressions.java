package dev.statute.processor.check;

import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads which checks {@code @SuppressWarnings} suppresses on an element and those around it. */
final class Suppressions {

  /** Suppresses all checks; with a colon and the id of a check, that one. */
  static final String ALL = "statute";

  static final String ANNOTATION = "java.lang.SuppressWarnings";

  private final Map<Element, List<String>> known = new HashMap<>();

  /** Returns whether a finding is suppressed where it is reported, or at its subject. */
  boolean cover(Finding finding) {
    return Stream.of(finding.anchor(), finding.subject())
        .map(Anchor::element)
        .flatMap(element -> Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement))
        .flatMap(element -> known.computeIfAbsent(element, Suppressions::read).stream())
        .anyMatch(text -> text.equals(ALL) || text.equals(ALL + ":" + finding.check().id()));
  }

  private static List<String> read(Element element) {
    return Annotations.find(element, ANNOTATION).stream()
        .flatMap(mirror -> Annotations.items(mirror, "value").stream())
        .flatMap(value -> value.getValue() instanceof String text ? Stream.of(text) : Stream.of())
        .toList();
  }
}
