package dev.statute.processor;

import dev.statute.TargetVendor;
import dev.statute.processor.Misuse.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Reads which vendors count at an element: those of the nearest {@code @TargetVendor}, else those
 * of the option.
 */
final class TargetReader {

  private final KnownCatalogue catalogue;
  private final List<String> vendors;
  private final Targets fallback;

  /**
   * @param vendors the vendors that the option names
   */
  TargetReader(KnownCatalogue catalogue, List<String> vendors) {
    this.catalogue = catalogue;
    this.vendors = vendors;
    this.fallback =
        targets(
            vendors.stream().map(catalogue::named).filter(found -> !found.isEmpty()).toList(),
            vendors.size());
  }

  /** The vendors that the option names and nobody knows. */
  List<Mistake> mistakesInOption() {
    List<String> ids =
        catalogue.vendors().stream().map(KnownVendor::id).sorted().distinct().toList();
    List<String> names =
        Stream.concat(ids.stream(), catalogue.vendors().stream().map(KnownVendor::holder)).toList();
    return vendors.stream()
        .filter(name -> catalogue.named(name).isEmpty())
        .map(
            name ->
                Misuse.UNKNOWN_VENDOR.anywhere(
                    name, String.join(", ", ids), Nearest.question(name, names)))
        .toList();
  }

  /** The classes in the element's own {@code @TargetVendor} that are no holders. */
  Stream<Mistake> mistakes(Element element) {
    return Annotations.find(element, TargetVendor.class).stream()
        .flatMap(
            mirror ->
                Annotations.items(mirror, "value").stream()
                    .filter(value -> Annotations.isReadableType(value) && holder(value).isEmpty())
                    .map(
                        value ->
                            Misuse.NO_HOLDER.at(
                                new Origin(element, mirror, value), value.getValue())));
  }

  Targets targets(Element element) {
    return Annotations.nearest(element, TargetVendor.class).map(this::targets).orElse(fallback);
  }

  private Targets targets(AnnotationMirror mirror) {
    List<AnnotationValue> values = Annotations.items(mirror, "value");
    return targets(
        values.stream().flatMap(value -> holder(value).stream()).map(List::of).toList(),
        values.size());
  }

  /** The targets if each of the given number of names has led to vendors. */
  private Targets targets(List<List<KnownVendor>> found, int names) {
    return found.size() == names
        ? Targets.Known.of(catalogue.registries(), found.stream().flatMap(List::stream).toList())
        : new Targets.Unknown();
  }

  private Optional<KnownVendor> holder(AnnotationValue value) {
    return Annotations.type(value)
        .flatMap(type -> catalogue.holder(type.getQualifiedName().toString()));
  }
}
