package dev.statute.processor.generate;

import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.CompiledCatalogueReader;
import dev.statute.processor.generate.spec.Hierarchy;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.SourceWriter;
import dev.statute.processor.output.UsageError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.util.Elements;

/** Generates the classes of one {@code @GenerateExceptionHandler}. */
final class ExceptionHandlerGenerator {

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;
  private final HandlerTemplateFinder templateFinder;

  ExceptionHandlerGenerator(Filer filer, Elements elements, Reporter reporter) {
    this.filer = filer;
    this.elements = elements;
    this.reporter = reporter;
    this.templateFinder = new HandlerTemplateFinder(elements, reporter);
  }

  /**
   * Returns whether the exceptions of a catalogue on the same package exist. They do not in the
   * round that generates them, and never if the catalogue has mistakes, which are reported there.
   */
  boolean hasExceptions(ExceptionHandlerRequest request) {
    return request.knownRoot().isPresent()
        || request.catalogue().isEmpty()
        || hasExceptions(request.packageName(), request);
  }

  private boolean hasExceptions(String hierarchy, ExceptionHandlerRequest request) {
    return templateFinder.exists(hierarchy + "." + CatalogueShape.ROOT_EXCEPTION, request);
  }

  void generate(ExceptionHandlerRequest request) {
    Optional<String> hierarchy = hierarchy(request);
    List<ExceptionHandlerTemplate> templates = templateFinder.find(request);
    if (hierarchy.isPresent() && !templates.isEmpty()) {
      List<String> vendors = vendors(request, hierarchy.get());
      Map<String, String> sources = new LinkedHashMap<>();
      for (ExceptionHandlerTemplate template : templates) {
        sources.put(
            request.typeName(template.typeName()),
            template.source(request.packageName(), hierarchy.get(), vendors));
      }
      new SourceWriter(filer, reporter).write(sources, request.anchor());
    }
  }

  /** The package of the exceptions; empty if there are none. That is reported. */
  private Optional<String> hierarchy(ExceptionHandlerRequest request) {
    Optional<AnnotationValue> root = request.knownRoot();
    if (root.isPresent()) {
      return hierarchy(request, root.get());
    }
    if (request.catalogue().isPresent()) {
      return Optional.of(request.packageName());
    }
    String readyMade = CatalogueShape.READY_MADE;
    if (hasExceptions(readyMade, request)) {
      return Optional.of(readyMade);
    }
    reporter.mistake(UsageError.NO_EXCEPTIONS.at(request.anchor()));
    return Optional.empty();
  }

  private Optional<String> hierarchy(ExceptionHandlerRequest request, AnnotationValue root) {
    Optional<Hierarchy> found = Annotations.type(root).flatMap(new HierarchyReader(elements)::read);
    if (found.isEmpty() && request.root().isPresent()) {
      // A wrong root in the @StatusCatalogue is reported there.
      reporter.mistake(UsageError.NO_ROOT.at(request.anchor(root), root.getValue()));
    }
    return found.map(Hierarchy::packageName);
  }

  /** The target vendors of the hierarchy. A class that is no holder of the hierarchy is ignored. */
  private static List<String> vendors(ExceptionHandlerRequest request, String hierarchy) {
    String root = hierarchy + "." + CatalogueShape.ROOT;
    return request.vendors().stream()
        .flatMap(value -> Annotations.type(value).stream())
        .filter(
            holder ->
                CompiledCatalogueReader.root(holder)
                    .filter(found -> found.getQualifiedName().contentEquals(root))
                    .isPresent())
        .map(holder -> holder.getQualifiedName().toString())
        .toList();
  }
}
