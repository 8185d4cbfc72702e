package dev.statute.processor.body.javac;

import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.language.Annotations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The names of the instance methods that set or return the status of a response or a builder. Types
 * have many members, so each type is read once in a compilation.
 */
final class StatusMembers {

  private final Elements elements;
  private final StatusFacts facts;
  private final Map<TypeElement, Set<Name>> setters = new HashMap<>();
  private final Map<TypeElement, Set<Name>> getters = new HashMap<>();

  StatusMembers(Elements elements, StatusFacts facts) {
    this.elements = elements;
    this.facts = facts;
  }

  /** The methods that give an object of a type another status. */
  Set<Name> setters(TypeElement type) {
    return read(type, setters, this::isSetter);
  }

  /** The methods that return the status of an object of a type. */
  Set<Name> getters(TypeElement type) {
    return read(type, getters, this::isGetter);
  }

  private boolean isSetter(ExecutableElement method) {
    return facts.statusSource(method).map(StatusSource::source).orElse(null) instanceof Argument;
  }

  private boolean isGetter(ExecutableElement method) {
    return ValueReader.isNumber(method)
        || Annotations.element(method.getReturnType())
            .filter(given -> facts.holdsStatus(given) && !facts.isResponse(given))
            .isPresent();
  }

  private Set<Name> read(
      TypeElement type, Map<TypeElement, Set<Name>> known, Predicate<ExecutableElement> isWanted) {
    Set<Name> names = known.get(type);
    if (names == null) {
      names = new HashSet<>();
      for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
        if (!method.getModifiers().contains(Modifier.STATIC) && isWanted.test(method)) {
          names.add(method.getSimpleName());
        }
      }
      known.put(type, names);
    }
    return names;
  }
}
