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

/** Finds the templates of the exception handlers to generate. */
final class HandlerTemplateFinder {

  private final Elements elements;
  private final Reporter reporter;
  private final List<ExceptionHandlerTemplate> templates = ExceptionHandlerTemplate.ofFrameworks();

  HandlerTemplateFinder(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /**
   * The templates of the frameworks that a request names, or else of those on the class path. If a
   * named framework is missing, or none is on the class path, that is reported and the list is
   * empty.
   */
  List<ExceptionHandlerTemplate> find(ExceptionHandlerRequest request) {
    return (request.frameworks().isEmpty() ? present(request) : named(request))
        .stream().flatMap(template -> withParts(template, request)).toList();
  }

  /** Adds the templates for parts of the framework. An incomplete part gives a note. */
  private Stream<ExceptionHandlerTemplate> withParts(
      ExceptionHandlerTemplate template, ExceptionHandlerRequest request) {
    List<ExceptionHandlerTemplate> parts =
        template.parts().stream().filter(part -> isPresent(part, request)).toList();
    parts.stream()
        .flatMap(part -> mistake(part, request, request.anchor()).stream())
        .forEach(mistake -> reporter.note(mistake.text()));
    return Stream.concat(
        Stream.of(template), parts.stream().filter(part -> missing(part, request).isEmpty()));
  }

  /** An incomplete framework gives a note, or an error if no framework is complete. */
  private List<ExceptionHandlerTemplate> present(ExceptionHandlerRequest request) {
    List<ExceptionHandlerTemplate> found =
        templates.stream().filter(template -> missing(template, request).isEmpty()).toList();
    List<Mistake> partial =
        templates.stream()
            .filter(template -> isPresent(template, request))
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
    return template.needed().stream().filter(type -> !exists(type, request)).findFirst();
  }

  private boolean isPresent(ExceptionHandlerTemplate template, ExceptionHandlerRequest request) {
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

  /** Returns whether generated code can use a type, which its module has to read. */
  boolean exists(String type, ExceptionHandlerRequest request) {
    return type(type, request) != null;
  }

  private @Nullable TypeElement type(String name, ExceptionHandlerRequest request) {
    return elements.getTypeElement(elements.getModuleOf(request.into()), name);
  }
}
