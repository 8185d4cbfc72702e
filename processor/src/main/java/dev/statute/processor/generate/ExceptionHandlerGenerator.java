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
  private final HandlerTemplateFinder frameworks;

  ExceptionHandlerGenerator(Filer filer, Elements elements, Reporter reporter) {
    this.filer = filer;
    this.elements = elements;
    this.reporter = reporter;
    this.frameworks = new HandlerTemplateFinder(elements, reporter);
  }

  /**
   * Whether the exceptions of a catalogue on the same package are there: not in the round that
   * generates them, and never if it is refused, which says enough.
   */
  boolean hasExceptions(ExceptionHandlerRequest request) {
    return request.knownRoot().isPresent()
        || request.catalogue().isEmpty()
        || hasExceptions(request.packageName(), request);
  }

  private boolean hasExceptions(String hierarchy, ExceptionHandlerRequest request) {
    return frameworks.isThere(hierarchy + "." + CatalogueShape.ROOT_EXCEPTION, request);
  }

  void generate(ExceptionHandlerRequest request) {
    Optional<String> hierarchy = hierarchy(request);
    List<ExceptionHandlerTemplate> templates = frameworks.find(request);
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

  /** The package of the exceptions; empty if there are none, which is reported. */
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
      // What the catalogue names is reported where the catalogue is.
      reporter.mistake(UsageError.NO_ROOT.at(request.anchor(root), root.getValue()));
    }
    return found.map(Hierarchy::packageName);
  }

  /** The holders of the hierarchy that the code is deployed behind. What is none is left out. */
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
