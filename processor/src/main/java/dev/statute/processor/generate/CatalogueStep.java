package dev.statute.processor.generate;

import dev.statute.processor.compiled.HolderIndex;
import dev.statute.processor.generate.render.CatalogueRenderer;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.Hierarchy;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.DeferredElements;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.SourceWriter;
import dev.statute.processor.output.UsageError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** Generates the types of each package that has a {@code @StatusCatalogue}. */
public final class CatalogueStep {

  private final Filer filer;
  private final Elements elements;
  private final HierarchyReader hierarchies;
  private final List<String> specDirs;
  private final boolean isOldJava;
  private final Reporter reporter;
  private final Guard guard;
  private final DeferredElements deferredElements;

  /**
   * @param specDirs the folders of the option {@code -Astatute.specDir}
   */
  public CatalogueStep(
      ProcessingEnvironment environment, List<String> specDirs, Reporter reporter, Guard guard) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
    this.hierarchies = new HierarchyReader(elements);
    this.specDirs = specDirs;
    this.isOldJava = SealedTypes.areMissing(environment);
    this.reporter = reporter;
    this.guard = guard;
    this.deferredElements = new DeferredElements(elements);
  }

  /**
   * Generates the types for the packages of a round. A package whose annotation refers to a type
   * that does not exist yet is deferred to the next round.
   */
  public void process(RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    // Packages are root elements; a search through the members of all roots would be slow.
    for (Element root : round.getRootElements()) {
      if (root instanceof PackageElement target
          && Annotations.find(target, OwnAnnotations.STATUS_CATALOGUE).isPresent()) {
        deferredElements.add(target);
      }
    }
    for (Element element : deferredElements.take()) {
      if (element instanceof PackageElement target) {
        CatalogueRequest.of(target).ifPresent(this::run);
      }
    }
  }

  private void run(CatalogueRequest request) {
    guard.run("the generation", request.target(), () -> process(request));
  }

  private void process(CatalogueRequest request) {
    if (!request.isReadable()) {
      deferredElements.add(request.target());
    } else if (request.names().isEmpty()) {
      reporter.mistake(UsageError.NO_SPEC_NAMED.at(request.anchor()));
    } else if (isOldJava) {
      reporter.mistake(UsageError.OLD_JAVA.at(request.anchor()));
    } else if (request.packageName().startsWith("java.")) {
      reporter.mistake(UsageError.PACKAGE_OF_THE_JDK.at(request.anchor(), request.packageName()));
    } else {
      build(request, hierarchy(request), specs(request));
    }
  }

  private Map<SpecFile, Anchor> specs(CatalogueRequest request) {
    return new SpecFinder(filer, specDirs, reporter).find(request);
  }

  /**
   * The hierarchy to join; empty if none is named, or if it cannot be joined, which is reported.
   */
  private Optional<Hierarchy> hierarchy(CatalogueRequest request) {
    if (request.extend().isEmpty()) {
      return Optional.empty();
    }
    AnnotationValue type = request.extend().get();
    Optional<Hierarchy> found = Annotations.type(type).flatMap(hierarchies::read);
    if (found.isEmpty()) {
      reporter.mistake(UsageError.NO_ROOT.at(request.anchor(type), type.getValue()));
    } else if (found.get().packageName().equals(request.packageName())) {
      reporter.mistake(UsageError.OWN_ROOT.at(request.anchor(type), type.getValue()));
      return Optional.empty();
    }
    return found;
  }

  /**
   * Builds even from incomplete input, to report all mistakes, but writes only a complete result.
   */
  private void build(
      CatalogueRequest request, Optional<Hierarchy> extended, Map<SpecFile, Anchor> files) {
    boolean complete =
        files.size() == request.names().size()
            && extended.isPresent() == request.extend().isPresent();
    CatalogueBuilder.build(request.packageName(), extended, SpecReader.read(files.keySet()))
        .handle(
            catalogue -> {
              if (complete) {
                write(catalogue, request.anchor());
              }
            },
            problems ->
                problems.forEach(
                    problem ->
                        reporter.mistake(
                            UsageError.BAD_SPEC.at(
                                Objects.requireNonNull(files.get(problem.file())),
                                problem.inFull()))));
  }

  private void write(Catalogue catalogue, Anchor anchor) {
    SourceWriter writer = new SourceWriter(filer, reporter);
    writer.write(CatalogueRenderer.render(catalogue), anchor);
    if (new HolderIndex(filer).isKept()) {
      writer.writeResource(
          HolderIndex.file(catalogue.packageName()), HolderIndex.text(catalogue.holders()), anchor);
    }
  }
}
