package dev.statute.processor;

import dev.statute.meta.Generated;
import dev.statute.meta.VendorMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The checking half: from source code to findings.
 *
 * <p>It collects names during the rounds and does its work in the last one. Only then is every
 * generated type there, so that values which refer to one can be read. Elements of an earlier round
 * would still show them unresolved.
 */
final class CheckStep {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Types types;
  private final Options options;
  private final Reporter reporter;
  private final Guard guard;
  private final SortedSet<String> typeNames = new TreeSet<>();
  private final SortedSet<String> packageNames = new TreeSet<>();
  private final SortedSet<String> holderNames = new TreeSet<>();
  private final Map<Element, Boolean> inSource = new HashMap<>();

  CheckStep(ProcessingEnvironment environment, Options options, Reporter reporter, Guard guard) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.options = options;
    this.reporter = reporter;
    this.guard = guard;
  }

  void collect(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof PackageElement found) {
        packageNames.add(found.getQualifiedName().toString());
      } else if (root instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (Annotations.find(type, Generated.class).isEmpty()) {
          typeNames.add(name);
        }
        if (Annotations.find(type, VendorMetadata.class).isPresent()) {
          holderNames.add(name);
        }
      }
    }
  }

  void check(boolean errorRaised) {
    guard.run("the checks", () -> run(errorRaised));
  }

  private void run(boolean errorRaised) {
    holderNames.addAll(new HolderIndex(environment.getFiler()).read());
    CheckRun.over(elements, types, options, holderNames, sources(), this::isInSource)
        .run(reporter, guard, errorRaised)
        .ifPresent(bodies -> bodies.start(environment, errorRaised));
  }

  private boolean isInSource(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() != null
        && outermost.getKind() != ElementKind.PACKAGE
        && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      outermost = outermost.getEnclosingElement();
    }
    Boolean known = inSource.get(outermost);
    if (known == null) {
      known =
          outermost instanceof PackageElement found
              ? packageNames.contains(found.getQualifiedName().toString())
              : outermost instanceof TypeElement type
                  && typeNames.contains(type.getQualifiedName().toString());
      inSource.put(outermost, known);
    }
    return known;
  }

  /**
   * The packages, types and methods to look at, read anew by their names, so that their values are
   * those of this round.
   */
  private List<Element> sources() {
    // Of all modules: ECJ means the unnamed one if none is told.
    List<Element> sources = new ArrayList<>();
    for (String name : packageNames) {
      for (PackageElement found : elements.getAllPackageElements(name)) {
        if (found != null) {
          sources.add(found);
        }
      }
    }
    for (String name : typeNames) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        addWithMembers(type, sources);
      }
    }
    return sources;
  }

  private static void addWithMembers(TypeElement type, List<Element> sources) {
    sources.add(type);
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement inner) {
        addWithMembers(inner, sources);
      } else if (member instanceof ExecutableElement) {
        sources.add(member);
      }
    }
  }
}
