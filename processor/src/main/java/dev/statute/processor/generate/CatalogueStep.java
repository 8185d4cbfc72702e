package dev.statute.processor.generate;

import dev.statute.StatusCatalogue;
import dev.statute.processor.compiled.HolderIndex;
import dev.statute.processor.generate.render.CatalogueRenderer;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.Hierarchy;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.DeferredElements;
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

/** The generating half: from a package that names spec files to its generated types. */
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
   * @param specDirs the folders with spec files that the option names
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
   * Generates what the packages of a round ask for. A package whose annotation refers to a type
   * that is not there yet waits for a round in which it is.
   */
  public void process(RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    // The roots are enough: a search through all that they hold takes long.
    for (Element root : round.getRootElements()) {
      if (root instanceof PackageElement target
          && Annotations.find(target, StatusCatalogue.class).isPresent()) {
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

  /** The hierarchy to join; empty if there is to be none, or it is none, which is reported. */
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

  /** Builds from what is there, so that all mistakes come out; writes if everything is. */
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
