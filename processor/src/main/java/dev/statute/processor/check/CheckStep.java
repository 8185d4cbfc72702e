package dev.statute.processor.check;

import dev.statute.processor.body.CodeNotationReader;
import dev.statute.processor.compiled.CompiledCatalogueReader;
import dev.statute.processor.compiled.HolderIndex;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
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
 * <p>It collects names during the rounds and does its work in the last one. Only then do all
 * generated types exist, so that the values which refer to one can be read. In the elements of an
 * earlier round they would still be unresolved.
 */
public final class CheckStep {

  /** The annotations of Statute that ask for checks. */
  public static final Set<String> ANNOTATIONS =
      Set.of(Statute.RETURNS, Statute.RETURNS_LIST, OwnAnnotations.TARGET_VENDOR);

  /**
   * The annotations that generators put on their types. Lombok's is not among them: Lombok
   * generates no types, and users put it on their own code to exclude it from coverage.
   */
  private static final Set<String> GENERATED =
      Set.of(
          OwnAnnotations.GENERATED,
          "javax.annotation.processing.Generated",
          "javax.annotation.Generated",
          "jakarta.annotation.Generated",
          "io.micronaut.core.annotation.Generated",
          "org.springframework.aot.generate.Generated",
          "dagger.internal.DaggerGenerated");

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Types types;
  private final FrameworkLookup tables;
  private final CheckOptions options;
  private final Reporter reporter;
  private final Guard guard;
  private final SortedSet<String> typeNames = new TreeSet<>();
  private final SortedSet<String> packageNames = new TreeSet<>();
  private final SortedSet<String> holderNames = new TreeSet<>();
  private final Map<Element, Boolean> inSource = new HashMap<>();
  private boolean isLater;

  public CheckStep(
      ProcessingEnvironment environment,
      FrameworkLookup tables,
      CheckOptions options,
      Reporter reporter,
      Guard guard) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.tables = tables;
    this.options = options;
    this.reporter = reporter;
    this.guard = guard;
  }

  /** The user's sources come in the first round; later rounds have the generated ones. */
  public void collect(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (!isLater && !isGenerated(root)) {
        collect(root);
      }
      if (root instanceof TypeElement type && CompiledCatalogueReader.isHolder(type)) {
        holderNames.add(type.getQualifiedName().toString());
      }
    }
    isLater = true;
  }

  private void collect(Element root) {
    if (root instanceof PackageElement found) {
      packageNames.add(found.getQualifiedName().toString());
    } else if (root instanceof TypeElement type) {
      typeNames.add(type.getQualifiedName().toString());
    }
  }

  private static boolean isGenerated(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (GENERATED.contains(Annotations.type(mirror).getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  public void check(boolean errorRaised) {
    guard.run("the checks", () -> run(errorRaised));
  }

  private void run(boolean errorRaised) {
    holderNames.addAll(new HolderIndex(environment.getFiler()).read());
    Optional<BodyRun> bodies =
        CheckRun.over(
                elements,
                types,
                tables,
                options,
                holderNames,
                sources(),
                this::isInSource,
                new CodeNotationReader(environment))
            .run(reporter, guard, errorRaised);
    if (bodies.isPresent()) {
      bodies.get().start(environment, errorRaised || reporter.errors() > 0);
    }
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
   * The packages, types and methods that the user wrote, looked up again by name, so that their
   * values are those of this round.
   */
  private List<Element> sources() {
    // Of all modules: without one, ECJ looks in the unnamed module.
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
