package dev.statute.processor;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.meta.VendorMetadata;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The checking half: from annotated code to findings.
 *
 * <p>It collects names during the rounds and does its work in the last one. Only then is every
 * generated type there, so that values which refer to one can be read. Elements of an earlier round
 * would still show them unresolved.
 */
final class CheckStep {

  private final Elements elements;
  private final List<String> vendors;
  private final Reporter reporter;
  private final SortedSet<String> typeNames = new TreeSet<>();
  private final SortedSet<String> packageNames = new TreeSet<>();
  private final SortedSet<String> holderNames = new TreeSet<>();

  CheckStep(Elements elements, List<String> vendors, Reporter reporter) {
    this.elements = elements;
    this.vendors = vendors;
    this.reporter = reporter;
  }

  void collect(RoundEnvironment round) {
    round
        .getElementsAnnotatedWithAny(Set.of(Returns.class, Returns.List.class, TargetVendor.class))
        .stream()
        .map(CheckStep::outermost)
        .forEach(
            element -> {
              if (element instanceof PackageElement target) {
                packageNames.add(target.getQualifiedName().toString());
              } else if (element instanceof TypeElement type) {
                typeNames.add(type.getQualifiedName().toString());
              }
            });
    ElementFilter.typesIn(round.getElementsAnnotatedWith(VendorMetadata.class)).stream()
        .map(holder -> holder.getQualifiedName().toString())
        .forEach(holderNames::add);
  }

  void check(boolean errorRaised) {
    List<Element> annotated = annotated();
    if (annotated.isEmpty()) {
      return;
    }
    KnownCatalogue catalogue = new CatalogueFinder(elements).find(holderNames, annotated, vendors);
    if (!catalogue.registries().isEmpty()) {
      check(annotated, catalogue);
    } else if (!errorRaised) {
      // After an error, that may be why there is no catalogue.
      reporter.mistake(Misuse.NO_REGISTRY.anywhere());
    }
  }

  private void check(List<Element> annotated, KnownCatalogue catalogue) {
    TargetReader targets = new TargetReader(catalogue, vendors);
    targets.mistakesInOption().forEach(reporter::mistake);
    annotated.stream().flatMap(targets::mistakes).forEach(reporter::mistake);
    List<Declaration> declarations = new DeclarationReader(targets).read(annotated);
    new Checks(catalogue).check(declarations).forEach(reporter::finding);
    reporter.summary(
        declarations.size(),
        declarations.stream().mapToInt(declaration -> declaration.statuses().size()).sum());
  }

  /**
   * The elements to look at, read anew by their names, so that their values are those of this
   * round.
   */
  private List<Element> annotated() {
    // Of all modules: ECJ means the unnamed one if none is told.
    Stream<Element> packages =
        packageNames.stream().flatMap(name -> elements.getAllPackageElements(name).stream());
    Stream<Element> types = typeNames.stream().map(elements::getTypeElement);
    return Stream.concat(packages, types.flatMap(CheckStep::withMembers))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Stream<Element> withMembers(@Nullable Element element) {
    return element == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of(element),
            element.getEnclosedElements().stream().flatMap(CheckStep::withMembers));
  }

  private static Element outermost(Element element) {
    Element current = element;
    while (current.getKind() != ElementKind.PACKAGE
        && current.getEnclosingElement() != null
        && current.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      current = current.getEnclosingElement();
    }
    return current;
  }
}
