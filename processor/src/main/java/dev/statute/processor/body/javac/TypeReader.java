package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import dev.statute.processor.body.Body;
import dev.statute.processor.body.Expectation;
import dev.statute.processor.body.Outcome;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.TypeListener;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of a type, and reports those that differ from what is expected. */
final class TypeReader {

  private final AttributedUnit unit;
  private final ClassTree tree;
  private final TypeListener listener;
  private final TypeBodies bodies;
  private final StatusFacts facts;
  private final CatchFilter catchFilter;
  private final Map<TypeElement, List<TypeMirror>> handledBeside = new HashMap<>();

  TypeReader(
      AttributedUnit unit,
      ClassTree tree,
      StaticTypes staticTypes,
      FileExceptions file,
      TypeListener listener) {
    this.unit = unit;
    this.tree = tree;
    this.listener = listener;
    this.bodies = new TypeBodies(unit, tree, staticTypes, listener.needsCompleteness(), file);
    this.facts = staticTypes.facts();
    this.catchFilter = new CatchFilter(staticTypes);
  }

  /** The codes in calls come first: a code that is reported there is not reported as an outcome. */
  void read() {
    new ArgumentScanner(bodies, listener.codeListener(), this::handles).read(tree);
    for (ExecutableElement method : bodies.index().methods().keySet()) {
      if (bodies.index().body(method) != null) {
        Optional<Expectation> expected = listener.expect(method);
        if (expected.isPresent()) {
          compare(method, expected.get());
        }
      }
    }
  }

  private void compare(ExecutableElement method, Expectation expected) {
    OutcomeCollector collector = bodies.of(method);
    if (expected.mayDiffer(collector.codes())) {
      expected.accept(body(method, collector));
    }
  }

  private Body body(ExecutableElement method, OutcomeCollector collector) {
    ValueStatuses returned = sent(collector.returned(), method.getReturnType());
    List<TypeMirror> handled = handled((TypeElement) method.getEnclosingElement());
    List<MadeStatus> all = new ArrayList<>(collector.thrown());
    all.addAll(returned.statuses());
    all.addAll(returned.errors());
    boolean isTaken = all.removeIf(each -> catchFilter.mayCatch(each, handled));
    if (all.size() > 1) {
      all.sort(Comparator.comparingLong(each -> unit.position(each.place())));
    }
    List<Outcome> made = new ArrayList<>();
    for (MadeStatus each : all) {
      if (each.code() instanceof MadeCode.Known known) {
        made.add(
            new Outcome(known.number(), each::how, unit.place(each.place()), each.isResponse()));
      }
    }
    return new Body(
        method,
        made,
        collector.isComplete() && returned.complete() && !isTaken && made.size() == all.size(),
        !handled.isEmpty(),
        () -> new PlainReturnReader(bodies).read(method),
        () -> new SourceAnnotationReader(unit).read(bodies.index().methods().get(method)));
  }

  /** What is returned, without the statuses that are data because they are in no response. */
  private ValueStatuses sent(ValueStatuses returned, TypeMirror type) {
    if (bodies.staticTypes().kind(type) == Kind.PLAIN) {
      return ValueStatuses.NOTHING;
    }
    return returned.statuses().isEmpty()
        ? returned
        : new ValueStatuses(
            returned.statuses().stream()
                .filter(each -> isSent(type) && isSent(unit.type(each.place())))
                .toList(),
            returned.errors(),
            returned.complete());
  }

  private boolean isSent(@Nullable TypeMirror type) {
    return switch (bodies.staticTypes().kind(type)) {
      case STATUS -> bodies.staticTypes().bound(type).filter(facts::isResponse).isPresent();
      case OPTIONAL, LATER ->
          type instanceof DeclaredType declared
              && declared.getTypeArguments().stream().allMatch(this::isSent);
      default -> true;
    };
  }

  /** The exceptions that a type handles for its methods, or an advice in the same file does. */
  private List<TypeMirror> handled(TypeElement type) {
    return handledBeside.computeIfAbsent(
        type,
        own ->
            Stream.concat(Stream.of(own), types().filter(facts::isAdvice))
                .flatMap(each -> facts.handled(each).stream())
                .toList());
  }

  /** Returns whether the exceptions that a type makes are handled in the type or the file. */
  private boolean handles(TypeElement type, TypeMirror exception) {
    for (TypeMirror each : handled(type)) {
      if (bodies.staticTypes().isBelow(exception, each)) {
        return true;
      }
    }
    return false;
  }

  private Stream<TypeElement> types() {
    return Stream.concat(
            bodies.index().methods().keySet().stream().map(ExecutableElement::getEnclosingElement),
            unit.classes().stream().map(unit::element))
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .distinct();
  }
}
