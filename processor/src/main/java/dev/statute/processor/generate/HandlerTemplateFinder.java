package dev.statute.processor.generate;

import dev.statute.Framework;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the frameworks that exception handlers are generated for. */
final class HandlerTemplateFinder {

  private final Elements elements;
  private final Reporter reporter;
  private final List<ExceptionHandlerTemplate> templates = ExceptionHandlerTemplate.wholes();

  HandlerTemplateFinder(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /**
   * The templates of the frameworks that a request names, or else of those that are there. None if
   * one is missing, or there is none, which is reported.
   */
  List<ExceptionHandlerTemplate> find(ExceptionHandlerRequest request) {
    return (request.frameworks().isEmpty() ? present(request) : named(request))
        .stream().flatMap(template -> withParts(template, request)).toList();
  }

  /** Of a part whose own parts are not all there, that is said. */
  private Stream<ExceptionHandlerTemplate> withParts(
      ExceptionHandlerTemplate whole, ExceptionHandlerRequest request) {
    List<ExceptionHandlerTemplate> parts =
        whole.parts().stream().filter(part -> isThere(part, request)).toList();
    parts.stream()
        .flatMap(part -> mistake(part, request, request.anchor()).stream())
        .forEach(mistake -> reporter.note(mistake.text()));
    return Stream.concat(
        Stream.of(whole), parts.stream().filter(part -> missing(part, request).isEmpty()));
  }

  /** Of one that is there in part, that is said; where there is no other, it is an error. */
  private List<ExceptionHandlerTemplate> present(ExceptionHandlerRequest request) {
    List<ExceptionHandlerTemplate> found =
        templates.stream().filter(template -> missing(template, request).isEmpty()).toList();
    List<Mistake> partial =
        templates.stream()
            .filter(template -> isThere(template, request))
            .flatMap(template -> mistake(template, request, request.anchor()).stream())
            .toList();
    if (!found.isEmpty()) {
      partial.forEach(mistake -> reporter.note(mistake.text()));
    } else if (!partial.isEmpty()) {
      partial.forEach(reporter::mistake);
    } else {
      String dependencies =
          templates.stream()
              .map(ExceptionHandlerTemplate::dependency)
              .collect(Collectors.joining(", "));
      reporter.mistake(UsageError.NO_FRAMEWORK.at(request.anchor(), dependencies));
    }
    return found;
  }

  private List<ExceptionHandlerTemplate> named(ExceptionHandlerRequest request) {
    Set<ExceptionHandlerTemplate> found = EnumSet.noneOf(ExceptionHandlerTemplate.class);
    for (AnnotationValue value : request.frameworks()) {
      Optional<Framework> framework = Annotations.constant(value, Framework.class);
      if (framework.isEmpty()) {
        return List.of();
      }
      ExceptionHandlerTemplate template = ExceptionHandlerTemplate.of(framework.get());
      Optional<Mistake> mistake = mistake(template, request, request.anchor(value));
      if (mistake.isPresent()) {
        reporter.mistake(mistake.get());
        return List.of();
      }
      found.add(template);
    }
    return List.copyOf(found);
  }

  private Optional<Mistake> mistake(
      ExceptionHandlerTemplate template, ExceptionHandlerRequest request, Anchor anchor) {
    return missing(template, request)
        .map(
            type -> UsageError.MISSING_FRAMEWORK.at(anchor, template, type, template.dependency()));
  }

  private Optional<String> missing(
      ExceptionHandlerTemplate template, ExceptionHandlerRequest request) {
    return template.needed().stream().filter(type -> !isThere(type, request)).findFirst();
  }

  private boolean isThere(ExceptionHandlerTemplate template, ExceptionHandlerRequest request) {
    TypeElement mark = type(template.mark(), request);
    return mark != null
        && template
            .supertype()
            .map(name -> Annotations.element(mark.getSuperclass()).filter(is(name)).isPresent())
            .orElse(true);
  }

  private static Predicate<TypeElement> is(String name) {
    return type -> type.getQualifiedName().contentEquals(name);
  }

  /** Whether a type can be named in generated code: its module has to see it. */
  boolean isThere(String type, ExceptionHandlerRequest request) {
    return type(type, request) != null;
  }

  private @Nullable TypeElement type(String name, ExceptionHandlerRequest request) {
    return elements.getTypeElement(elements.getModuleOf(request.into()), name);
  }
}
