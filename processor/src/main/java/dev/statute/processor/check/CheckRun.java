package dev.statute.processor.check;

import dev.statute.processor.check.rule.Checker;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.compiled.CatalogueFinder;
import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.Operation;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Guard;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.UsageError;
import dev.statute.processor.output.UsageError.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;

/** Reads the sources of a compilation and has them checked, when all of them are known. */
final class CheckRun {

  private final CheckOptions options;
  private final List<Element> sources;
  private final KnownCatalogue catalogue;
  private final DeclarationReaders readers;
  private final Checker checker;
  private final OpenHandlers openHandlers;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Element> handlers = new HashSet<>();
  private long statuses;
  private long declaringHandlers;
  private long declaringOthers;

  private CheckRun(
      CheckOptions options,
      List<Element> sources,
      KnownCatalogue catalogue,
      DeclarationReaders readers) {
    this.options = options;
    this.sources = sources;
    this.catalogue = catalogue;
    this.readers = readers;
    this.checker = new Checker(catalogue, options.levels());
    this.openHandlers = new OpenHandlers(checker, readers.declarations());
  }

  /**
   * Reads the catalogue.
   *
   * @param holderNames the holders of this compilation
   * @param sources the packages, types and methods that the user wrote
   * @param inSource accepts the elements of these sources
   * @param notation reads how a code is written
   */
  static CheckRun over(
      Elements elements,
      Types types,
      FrameworkLookup tables,
      CheckOptions options,
      Collection<String> holderNames,
      List<Element> sources,
      Predicate<Element> inSource,
      Function<Anchor, CodeNotation> notation) {
    MetaAnnotations metas = new MetaAnnotations(elements);
    KnownCatalogue catalogue =
        new CatalogueFinder(elements, metas)
            .find(holderNames, sources, options.vendors(), notation);
    DeclarationReaders readers =
        DeclarationReaders.of(
            elements, types, tables, metas, catalogue, options.vendors(), inSource);
    return new CheckRun(options, sources, catalogue, readers);
  }

  /**
   * Checks what is declared.
   *
   * @return the run over the bodies; empty if nothing can be checked
   */
  Optional<BodyRun> run(Reporter reporter, Guard guard, boolean errorRaised) {
    if (catalogue.registries().isEmpty()) {
      reportNoCatalogue(reporter, errorRaised);
      return Optional.empty();
    }
    FindingReporter findingReporter = new FindingReporter(reporter, options.levels());
    checkSources(reporter, findingReporter, guard);
    return Optional.of(
        new BodyRun(
            options,
            new DeclaredOutcomesReader(readers, checker),
            openHandlers,
            readers,
            catalogue,
            findingReporter,
            guard,
            new Summary(handlers.size(), declaringHandlers, declaringOthers, statuses),
            topLevelTypes()));
  }

  private List<TypeElement> topLevelTypes() {
    List<TypeElement> types = new ArrayList<>();
    for (Element element : sources) {
      if (element instanceof TypeElement type && !type.getNestingKind().isNested()) {
        types.add(type);
      }
    }
    return types;
  }

  private void checkSources(Reporter reporter, FindingReporter findingReporter, Guard guard) {
    for (Mistake mistake : readers.targets().mistakesInOption()) {
      reporter.mistake(mistake);
    }
    for (Element element : sources) {
      guard.run("the checks", element, () -> check(element, reporter));
    }
    for (Element element : sources) {
      guard.run("the summary", element, () -> count(element));
    }
    sort();
    findingReporter.report(findings, new Suppressions());
  }

  /** Sorts the findings so that all findings about an element are reported together. */
  private void sort() {
    if (findings.size() < 2) {
      return;
    }
    Map<Element, Integer> order = new HashMap<>();
    sources.forEach(element -> order.putIfAbsent(element, order.size()));
    findings.sort(
        Comparator.comparingInt(finding -> order.getOrDefault(finding.anchor().element(), 0)));
  }

  /**
   * An error where Statute is used; a warning where there are only handlers, or declarations of a
   * framework.
   */
  private void reportNoCatalogue(Reporter reporter, boolean errorRaised) {
    boolean isUsed =
        sources.stream()
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .anyMatch(
                mirror ->
                    CheckStep.ANNOTATIONS.contains(
                        Annotations.type(mirror).getQualifiedName().toString()));
    // An earlier error may be the reason that there is no catalogue.
    if (!errorRaised && (isUsed || sources.stream().anyMatch(this::isService))) {
      for (Mistake mistake : noCatalogue()) {
        reporter.mistake(mistake.withKind(isUsed ? Kind.ERROR : Kind.WARNING));
      }
    }
  }

  private List<Mistake> noCatalogue() {
    return catalogue.unreadable().isEmpty()
        ? List.of(UsageError.NO_REGISTRY.anywhere())
        : catalogue.unreadable().stream().map(UsageError.UNREADABLE_HOLDER::anywhere).toList();
  }

  private boolean isService(Element element) {
    return !readers.declarations().written(element).isEmpty()
        || (element instanceof TypeElement type && !readers.operations().read(type).isEmpty());
  }

  /** Reports mistakes at once, and keeps findings until all are known. */
  private void check(Element element, Reporter reporter) {
    for (Mistake mistake : readers.targets().mistakes(element)) {
      reporter.mistake(mistake);
    }
    for (Mistake mistake : UsageErrorReader.mistakes(element)) {
      reporter.mistake(mistake);
    }
    for (Declaration declaration : readers.declarations().written(element)) {
      findings.addAll(checker.check(declaration));
    }
    if (element instanceof TypeElement type) {
      for (Operation operation : readers.operations().read(type)) {
        check(operation);
      }
    }
  }

  private void check(Operation operation) {
    Operation meant = checker.meant(operation);
    findings.addAll(checker.check(meant));
    openHandlers.add(meant);
    int codes = operation.codeCount();
    if (handlers.add(operation.anchor().element()) && codes > 0) {
      declaringHandlers++;
      statuses += codes;
    }
  }

  /** Counts the statuses of a method that is no handler. */
  private void count(Element element) {
    if (element instanceof ExecutableElement && !handlers.contains(element)) {
      int codes = Declaration.distinctCodes(readers.declarations().on(element)).size();
      declaringOthers += codes > 0 ? 1 : 0;
      statuses += codes;
    }
  }
}
