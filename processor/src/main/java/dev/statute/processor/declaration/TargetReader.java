package dev.statute.processor.declaration;

import dev.statute.Role;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * Reads the target vendors and the role of an element: those of the nearest {@code @TargetVendor},
 * else those of the option.
 */
public final class TargetReader {

  /** The source of the targets where no vendor is named. */
  private static final String NOWHERE = "no @TargetVendor here, and no -Astatute.vendors";

  private final KnownCatalogue catalogue;
  private final List<String> vendors;
  private final MetaAnnotations metas;
  private final Set<String> clients;
  private final Set<String> deciding;
  private final Map<Element, Element> deciders = new HashMap<>();
  private final Map<Element, Targets> read = new HashMap<>();
  private final Map<Element, Boolean> clientCode = new HashMap<>();

  /**
   * @param vendors the vendors that the option names
   * @param clients the annotations on types whose methods send requests
   */
  TargetReader(
      KnownCatalogue catalogue, List<String> vendors, MetaAnnotations metas, Set<String> clients) {
    this.catalogue = catalogue;
    this.vendors = vendors;
    this.metas = metas;
    this.clients = clients;
    this.deciding = new HashSet<>(clients);
    deciding.add(OwnAnnotations.TARGET_VENDOR);
  }

  /** The vendors in the option that are in no catalogue. */
  public List<Mistake> mistakesInOption() {
    if (vendors.isEmpty()) {
      return List.of();
    }
    List<String> ids =
        catalogue.vendors().stream().map(KnownVendor::id).sorted().distinct().toList();
    List<String> names =
        Stream.concat(ids.stream(), catalogue.vendors().stream().map(KnownVendor::holder)).toList();
    return vendors.stream()
        .filter(name -> catalogue.named(name).isEmpty())
        .map(
            name ->
                UsageError.UNKNOWN_VENDOR.anywhere(
                    name, String.join(", ", ids), DidYouMean.question(name, names)))
        .toList();
  }

  /** The classes in the element's own {@code @TargetVendor} that are not holders. */
  public List<Mistake> mistakes(Element element) {
    Optional<AnnotationMirror> mirror = Annotations.find(element, OwnAnnotations.TARGET_VENDOR);
    if (mirror.isEmpty()) {
      return List.of();
    }
    return Annotations.items(mirror.get(), "value").stream()
        .filter(value -> Annotations.isReadableType(value) && holder(value).isEmpty())
        .map(
            value ->
                UsageError.NO_HOLDER.at(
                    new Anchor.OfValue(element, mirror.get(), value), value.getValue()))
        .toList();
  }

  public Targets targets(Element element) {
    Element decider = decider(element);
    Targets known = read.get(decider);
    if (known == null) {
      known = own(decider);
      read.put(decider, known);
    }
    return known;
  }

  /** Returns whether the code of an element sends requests. */
  public boolean isClient(Element element) {
    Element decider = decider(element);
    Boolean known = clientCode.get(decider);
    if (known == null) {
      known = isOwnClient(decider);
      clientCode.put(decider, known);
    }
    return known;
  }

  /** The element that decides on targets and role: this one, or the nearest around it. */
  private Element decider(Element element) {
    Element known = deciders.get(element);
    if (known == null) {
      Element enclosing = metas.enclosing(element);
      known = enclosing == null || decides(element) ? element : decider(enclosing);
      deciders.put(element, known);
    }
    return known;
  }

  private boolean isOwnClient(Element element) {
    Optional<AnnotationMirror> nearest =
        metas
            .nearest(element, OwnAnnotations.TARGET_VENDOR)
            .flatMap(found -> metas.find(found, OwnAnnotations.TARGET_VENDOR));
    return nearest.isPresent() && Annotations.value(nearest.get(), "role").isPresent()
        ? role(nearest.get(), Role.ORIGIN).equals(Optional.of(Role.CLIENT))
        : sendsRequests(element);
  }

  private static Optional<Role> role(AnnotationMirror mirror, Role usual) {
    Optional<AnnotationValue> role = Annotations.value(mirror, "role");
    return role.isEmpty()
        ? Optional.of(usual)
        : role.flatMap(value -> Annotations.constant(value, Role.class));
  }

  private boolean decides(Element element) {
    return metas.carries(element, deciding);
  }

  private Targets own(Element element) {
    Role usual = sendsRequests(element) ? Role.CLIENT : Role.ORIGIN;
    Optional<Element> nearest = metas.nearest(element, OwnAnnotations.TARGET_VENDOR);
    return nearest.isPresent() ? written(nearest.get(), usual) : fallback(usual);
  }

  private boolean sendsRequests(Element element) {
    for (Element around = element; around != null; around = metas.enclosing(around)) {
      if (metas.carries(around, clients)) {
        return true;
      }
    }
    return false;
  }

  /** The targets of an element that carries a {@code @TargetVendor}. */
  private Targets written(Element element, Role usual) {
    AnnotationMirror mirror = metas.find(element, OwnAnnotations.TARGET_VENDOR).orElseThrow();
    List<AnnotationValue> values = Annotations.items(mirror, "value");
    Optional<Role> played = role(mirror, usual);
    List<List<KnownVendor>> found =
        values.stream().flatMap(value -> holder(value).stream()).map(List::of).toList();
    return played.isPresent()
        ? targets(found, values.size(), played.get(), source(element))
        : new Targets.Unknown();
  }

  /** Such as {@code from @TargetVendor on package shop}. */
  private String source(Element element) {
    AnnotationMirror bearer = metas.bearer(element, OwnAnnotations.TARGET_VENDOR).orElseThrow();
    return "from @" + Annotations.type(bearer).getSimpleName() + " on " + name(element);
  }

  private static String name(Element element) {
    return switch (element.getKind()) {
      case PACKAGE -> "package " + ((PackageElement) element).getQualifiedName();
      case METHOD -> element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
      case ANNOTATION_TYPE -> "@" + element.getSimpleName();
      default -> element.getSimpleName().toString();
    };
  }

  private Targets fallback(Role role) {
    if (vendors.isEmpty()) {
      return Targets.Known.of(catalogue.registries(), List.of(), role, NOWHERE);
    }
    return targets(
        vendors.stream().map(catalogue::named).filter(found -> !found.isEmpty()).toList(),
        vendors.size(),
        role,
        "from -Astatute.vendors");
  }

  /** The targets, if vendors were found for each of the names. */
  private Targets targets(List<List<KnownVendor>> found, int names, Role role, String source) {
    return found.size() == names
        ? Targets.Known.of(
            catalogue.registries(), found.stream().flatMap(List::stream).toList(), role, source)
        : new Targets.Unknown();
  }

  private Optional<KnownVendor> holder(AnnotationValue value) {
    return Annotations.type(value)
        .flatMap(type -> catalogue.holder(type.getQualifiedName().toString()));
  }
}
