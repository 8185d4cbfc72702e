package dev.statute.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private final CheckOptions options;
  private final Readers readers;
  private final BodyRules rules;
  private final Reporter reporter;
  private final Guard guard;
  private final Summary summary;
  private final Suppressions suppressions = new Suppressions();
  private final Promises promises;
  private final OpenHandlers open;
  private final CodesInCalls codes;
  private final List<TypeElement> types;
  private final Set<String> awaited = new HashSet<>();
  private @Nullable StatusFacts facts;
  private boolean saidSummary;

  BodyRun(
      CheckOptions options,
      Promises promises,
      OpenHandlers open,
      Readers readers,
      KnownCatalogue catalogue,
      Reporter reporter,
      Guard guard,
      Summary summary,
      List<TypeElement> types) {
    this.options = options;
    this.promises = promises;
    this.open = open;
    this.readers = readers;
    this.rules = new BodyRules(catalogue, options.vendors(), options.levels());
    this.codes = new CodesInCalls(readers, rules, suppressions);
    this.reporter = reporter;
    this.guard = guard;
    this.summary = summary;
    this.types = types;
  }

  /** Has the bodies read as soon as the compiler comes to them, or says why it cannot be done. */
  void start(ProcessingEnvironment environment, boolean errorRaised) {
    if (!options.bodies()) {
      withoutBodies("bodies not checked: switched off");
    } else if (!isRead(environment)) {
      withoutBodies("bodies not checked: this compiler does not show them");
    } else if (errorRaised || reporter.errors() > 0) {
      say(STOPPED);
    }
  }

  private void withoutBodies(String why) {
    report(open.withoutBodies());
    say(why);
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
        && (promises.isContract(method) || open.include(method))
        && !readers.targets().isClient(method);
  }

  @Override
  public boolean asksForAll() {
    return rules.asksForAll() || open.asksForAll();
  }

  @Override
  public boolean isWorthTelling(ExecutableElement method, Collection<Integer> codes) {
    return open.include(method)
        || promises.of(method).filter(promise -> rules.mayFind(codes, promise)).isPresent();
  }

  @Override
  public void body(Body body) {
    Targets targets = readers.targets().targets(body.method());
    // A code that something was said about where it is made has to be replaced, and not declared.
    Body sound =
        body.without(outcome -> codes.isTold(outcome.code(), body.method(), this::isWanted));
    Set<Integer> overruling = open.overruling(sound);
    Body rest = sound.without(outcome -> overruling.contains(outcome.code()));
    Optional<Promise> promise = promises.of(body.method());
    Map<Integer, Outcome> undeclared =
        promise.map(found -> rules.undeclared(rest, found, targets)).orElse(Map.of());
    List<Finding> findings =
        new ArrayList<>(open.check(rules.known(sound, targets), undeclared.keySet()));
    promise.ifPresent(found -> findings.addAll(rules.check(rest, found, targets, undeclared)));
    report(findings);
  }

  @Override
  public void number(int code, Element where, Place place) {
    report(codes.number(code, where, place));
  }

  @Override
  public boolean isDoubtful(int code, Element where) {
    return codes.isDoubtful(code, where);
  }

  @Override
  public void sent(int code, Element where, Place place) {
    report(codes.sent(code, where, place));
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
    new FindingReporter(reporter, options.levels(), suppressions).report(findings);
  }

  @Override
  public void guard(TypeElement type, Runnable work) {
    guard.run("the bodies", type, work);
  }

  /** When it ends, javac has already counted what it said, and Maven shows nothing after that. */
  @Override
  public void analyzed(TypeElement type) {
    promises.clear();
    codes.clear();
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
      if (!summary.isEmpty()) {
        reporter.note(summary.text(reporter.errors(), reporter.warnings(), bodies));
      }
    }
  }
}
