package dev.statute.processor.generate;

import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;

/**
 * The {@code @StatusCatalogue} of a package.
 *
 * @param spec the array of the names of the spec files
 * @param extend the root of the hierarchy to join; empty for a hierarchy of its own
 */
record CatalogueRequest(
    PackageElement target,
    AnnotationMirror mirror,
    AnnotationValue spec,
    Optional<AnnotationValue> extend) {

  /** The request of a package; empty if it has none, or if the required {@code spec} is missing. */
  static Optional<CatalogueRequest> of(PackageElement target) {
    return Annotations.find(target, OwnAnnotations.STATUS_CATALOGUE)
        .flatMap(
            mirror ->
                Annotations.value(mirror, "spec")
                    .map(
                        spec ->
                            new CatalogueRequest(
                                target, mirror, spec, Annotations.typeMember(mirror, "extend"))));
  }

  String packageName() {
    return target.getQualifiedName().toString();
  }

  List<AnnotationValue> names() {
    return Annotations.items(spec);
  }

  boolean isReadable() {
    return names().stream().allMatch(Annotations::isReadableText)
        && extend.stream().allMatch(Annotations::isReadableType);
  }

  Anchor anchor() {
    return anchor(spec);
  }

  Anchor anchor(AnnotationValue value) {
    return new Anchor.OfValue(target, mirror, value);
  }
}
