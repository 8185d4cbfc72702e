package dev.statute.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Has the bodies of a compilation read, and holds what comes out of them against what is declared.
 */
final class BodyRun implements BodyListener {

  private static final String CHECKED = "bodies checked";
  private static final String STOPPED = "bodies not checked: the compiler stopped before them";

  private final Options options;
  private final Readers readers;
  private final BodyRules rules;
  private final Reporter reporter;
  private final Guard guard;
  private final Summary summary;
  private final Suppressions suppressions = new Suppressions();
  private final Map<ExecutableElement, Promise> promises = new HashMap<>();
  private final List<TypeElement> types;
  private final Set<String> awaited = new HashSet<>();
  private @Nullable StatusFacts facts;
  private boolean saidSummary;

  BodyRun(
      Options options,
      Readers readers,
      KnownCatalogue catalogue,
      Reporter reporter,
      Guard guard,
      Summary summary,
      List<TypeElement> types) {
    this.options = options;
    this.readers = readers;
    this.rules = new BodyRules(catalogue, options.vendors(), options.levels());
    this.reporter = reporter;
    this.guard = guard;
    this.summary = summary;
    this.types = types;
  }

  /** Has the bodies read as soon as the compiler comes to them, or says why it cannot be done. */
  void start(ProcessingEnvironment environment, boolean errorRaised) {
    if (!options.bodies()) {
      say("bodies not checked: switched off");
    } else if (!isRead(environment)) {
      say("bodies not checked: this compiler does not show them");
    } else if (errorRaised || reporter.hasErrors()) {
      say(STOPPED);
    }
  }

  private boolean isRead(ProcessingEnvironment environment) {
    return BodiesFinder.use(bodies -> Optional.of(bodies.read(environment, this))).orElse(false);
  }

  @Override
  public StatusFacts facts() {
    StatusFacts known = facts;
    if (known == null) {
      known = readers.facts();
      facts = known;
    }
    return known;
  }

  @Override
  public void expect(Predicate<TypeElement> isAnalyzed) {
    for (TypeElement type : types) {
      if (isAnalyzed.test(type)) {
        awaited.add(type.getQualifiedName().toString());
      }
    }
  }

  @Override
  public boolean isWanted(TypeElement type) {
    return readers.inSource().test(type);
  }

  @Override
  public boolean isWanted(ExecutableElement method) {
    return method.getKind() == ElementKind.METHOD
        && !method.getModifiers().contains(Modifier.ABSTRACT)
        && !(method.getEnclosingElement().getKind().isInterface() && !isOurs(method))
        && isContract(method)
        && !readers.targets().isClient(method);
  }

  /** Most methods declare nothing. */
  private boolean isContract(ExecutableElement method) {
    TypeElement type = (TypeElement) method.getEnclosingElement();
    List<Declaration> ofMethod = new ArrayList<>(readers.declarations().on(method));
    ofMethod.addAll(readers.inherited().ofOverridden(method, type));
    if (ofMethod.isEmpty() && readers.inherited().onType(type).isEmpty()) {
      return false;
    }
    Promise promise = promise(method, type, ofMethod);
    promises.put(method, promise);
    return promise.isContract();
  }

  /**
   * The default methods of interfaces that are generated with annotations are there to be
   * overridden.
   */
  private boolean isOurs(ExecutableElement method) {
    return readers.declarations().on(method).stream().anyMatch(Declaration::isReturns);
  }

  private Promise promise(ExecutableElement method, TypeElement type, List<Declaration> ofMethod) {
    return new Promise(
        readers.declarations().written(method),
        ofMethod,
        method.getModifiers().contains(Modifier.PRIVATE)
            ? List.of()
            : readers.inherited().onType(type),
        readers.inherited().ofType(type),
        readers.inherited().ofPackage(type),
        () -> readers.mappings().include(method, type));
  }

  @Override
  public boolean asksForAll() {
    return rules.asksForAll();
  }

  @Override
  public boolean isWorthTelling(ExecutableElement method, Collection<Integer> codes) {
    return rules.mayFind(codes, Objects.requireNonNull(promises.get(method)));
  }

  @Override
  public void body(Body body) {
    Promise promise = Objects.requireNonNull(promises.get(body.method()));
    report(rules.check(body, promise, readers.targets().targets(body.method())));
  }

  @Override
  public void argument(int code, Element where, Place place) {
    if (readers.targets().targets(where) instanceof Targets.Known known) {
      report(rules.argument(code, new Origin.OfTree(where, place), known));
    }
  }

  @Override
  public boolean forbidsContent(int code, Element where) {
    return readers.targets().targets(where) instanceof Targets.Known known
        && rules.forbidsContent(code, known);
  }

  @Override
  public void content(int code, Element where, Place place) {
    report(rules.content(code, new Origin.OfTree(where, place), readers.targets().targets(where)));
  }

  private void report(List<Finding> findings) {
    reporter.findings(findings, options.levels(), suppressions);
  }

  @Override
  public void guard(TypeElement type, Runnable work) {
    guard.run("the bodies", type, work);
  }

  /** When it ends, javac has already counted what it said, and Maven shows nothing after that. */
  @Override
  public void analyzed(TypeElement type) {
    promises.clear();
    if (awaited.remove(type.getQualifiedName().toString()) && awaited.isEmpty()) {
      say(CHECKED);
    }
  }

  @Override
  public void end() {
    say(awaited.isEmpty() ? CHECKED : STOPPED);
  }

  private void say(String bodies) {
    if (!saidSummary) {
      saidSummary = true;
      reporter.summary(summary, bodies);
    }
  }
}
