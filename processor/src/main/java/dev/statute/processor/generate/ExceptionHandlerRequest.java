package dev.statute.processor.generate;

import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The {@code @GenerateExceptionHandler} of a package or a type.
 *
 * @param target the package or type
 * @param into the package to generate into
 * @param catalogue the {@code @StatusCatalogue} of that package, if it has one
 */
record ExceptionHandlerRequest(
    Element target,
    AnnotationMirror mirror,
    PackageElement into,
    Optional<CatalogueRequest> catalogue) {

  static Optional<ExceptionHandlerRequest> of(Element target, Elements elements) {
    PackageElement into = elements.getPackageOf(target);
    return Annotations.find(target, OwnAnnotations.GENERATE_EXCEPTION_HANDLER)
        .map(
            mirror -> new ExceptionHandlerRequest(target, mirror, into, CatalogueRequest.of(into)));
  }

  String packageName() {
    return into.getQualifiedName().toString();
  }

  /** The qualified name of a generated class. */
  String typeName(String simpleName) {
    return into.isUnnamed() ? simpleName : packageName() + "." + simpleName;
  }

  /** The named frameworks. */
  List<AnnotationValue> frameworks() {
    return Annotations.items(mirror, "value");
  }

  /** The named root of the hierarchy whose exceptions are handled. */
  Optional<AnnotationValue> root() {
    return Annotations.typeMember(mirror, "root");
  }

  /** The named root, or else the root that the catalogue of the package joins. */
  Optional<AnnotationValue> knownRoot() {
    return root().or(() -> catalogue.flatMap(CatalogueRequest::extend));
  }

  /** The target vendors of the annotated type, or else of the package. */
  List<AnnotationValue> vendors() {
    return Annotations.find(target, OwnAnnotations.TARGET_VENDOR)
        .or(() -> Annotations.find(into, OwnAnnotations.TARGET_VENDOR))
        .map(targets -> Annotations.items(targets, "value"))
        .orElse(List.of());
  }

  boolean isReadable() {
    return Stream.concat(knownRoot().stream(), vendors().stream())
        .allMatch(Annotations::isReadableType);
  }

  Anchor anchor() {
    return new Anchor.OfAnnotation(target, mirror);
  }

  Anchor anchor(AnnotationValue value) {
    return new Anchor.OfValue(target, mirror, value);
  }
}
