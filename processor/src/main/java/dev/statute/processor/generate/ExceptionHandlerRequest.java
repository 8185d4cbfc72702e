package dev.statute.processor.generate;

import dev.statute.GenerateExceptionHandler;
import dev.statute.TargetVendor;
import dev.statute.processor.language.Annotations;
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
 * What a package or a type asks for with its {@code @GenerateExceptionHandler}.
 *
 * @param target the package or type
 * @param into the package to generate into
 * @param catalogue what that package asks for with its {@code @StatusCatalogue}, if it does
 */
record ExceptionHandlerRequest(
    Element target,
    AnnotationMirror mirror,
    PackageElement into,
    Optional<CatalogueRequest> catalogue) {

  /** The request of a package or a type; empty if it has none. */
  static Optional<ExceptionHandlerRequest> of(Element target, Elements elements) {
    PackageElement into = elements.getPackageOf(target);
    return Annotations.find(target, GenerateExceptionHandler.class)
        .map(
            mirror -> new ExceptionHandlerRequest(target, mirror, into, CatalogueRequest.of(into)));
  }

  String packageName() {
    return into.getQualifiedName().toString();
  }

  /** The qualified name of a class that is generated. */
  String typeName(String simpleName) {
    return into.isUnnamed() ? simpleName : packageName() + "." + simpleName;
  }

  /** The frameworks that are named. */
  List<AnnotationValue> frameworks() {
    return Annotations.items(mirror, "value");
  }

  /** The root of the hierarchy whose exceptions are handled, if it is named. */
  Optional<AnnotationValue> root() {
    return Annotations.typeMember(mirror, "root");
  }

  /** The same, or the root that the catalogue of the package joins. */
  Optional<AnnotationValue> knownRoot() {
    return root().or(() -> catalogue.flatMap(CatalogueRequest::extend));
  }

  /** The vendors that the type, or else the package, is deployed behind. */
  List<AnnotationValue> vendors() {
    return Annotations.find(target, TargetVendor.class)
        .or(() -> Annotations.find(into, TargetVendor.class))
        .map(targets -> Annotations.items(targets, "value"))
        .orElse(List.of());
  }

  /** Whether the compiler could resolve all that it names. */
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
