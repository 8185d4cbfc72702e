package dev.statute.contract.suggest;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.program.MethodId;
import dev.statute.processor.framework.StatusAnnotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * A method that handles requests, and what it has still to declare.
 *
 * @param method the method with the code
 * @param declaredIn the same method in the types above, where annotations can be too
 * @param place the file, and the line where its code starts
 * @param forms the qualified names of the annotations by which it declares
 * @param missing the certain codes that it does not declare
 * @param wrong the certain codes that should not be declared but changed
 * @param isComplete whether all that comes out is known
 */
record Site(
    MethodId method,
    List<MethodId> declaredIn,
    String place,
    SortedSet<String> forms,
    SortedMap<Integer, Code> missing,
    SortedSet<Integer> wrong,
    boolean isComplete) {

  Site {
    declaredIn = List.copyOf(declaredIn);
    forms = Collections.unmodifiableSortedSet(forms);
    missing = Collections.unmodifiableSortedMap(missing);
    wrong = Collections.unmodifiableSortedSet(wrong);
  }

  /** The methods behind some endpoints: several routes can lead to one, and several types. */
  static List<Site> of(
      List<Endpoint> endpoints,
      Codes all,
      BiPredicate<Endpoint, Integer> isWrong,
      CodeReader reader) {
    Map<MethodId, List<Endpoint>> byMethod = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      byMethod.computeIfAbsent(endpoint.method(), key -> new ArrayList<>()).add(endpoint);
    }
    List<Site> sites = new ArrayList<>();
    for (List<Endpoint> own : byMethod.values()) {
      SortedMap<Integer, Code> missing = new TreeMap<>();
      TreeSet<Integer> wrong = new TreeSet<>();
      for (Endpoint each : own) {
        missing.putAll(missing(each, all, reader));
        missing.keySet().stream().filter(code -> isWrong.test(each, code)).forEach(wrong::add);
      }
      missing.keySet().removeAll(wrong);
      Endpoint first = own.get(0);
      sites.add(
          new Site(
              first.method(),
              first.declaredIn(),
              first.source(),
              own.stream()
                  .flatMap(each -> each.declared().form().stream())
                  .map(StatusAnnotation::type)
                  .collect(Collectors.toCollection(TreeSet::new)),
              missing,
              wrong,
              own.stream().allMatch(Endpoint::isComplete)));
    }
    return sites;
  }

  /**
   * What a handler lacks, its success too; nothing, if it declares all that it has to. A status
   * that is only set, as by {@code @ResponseStatus}, is declared with the others.
   */
  private static SortedMap<Integer, Code> missing(Endpoint endpoint, Codes all, CodeReader reader) {
    SortedMap<Integer, Code> missing = new TreeMap<>();
    boolean isDeclaring = endpoint.declared().isDeclaring();
    if (isDeclaring && endpoint.outcomes().stream().noneMatch(endpoint::isUndeclared)) {
      return missing;
    }
    Codes codes = all.behind(endpoint.targetHolders());
    for (Outcome outcome : endpoint.outcomes()) {
      int code = outcome.code();
      if (outcome.source().isSure() && !(isDeclaring && endpoint.declared().covers(code))) {
        missing.computeIfAbsent(code, key -> reader.read(code, codes));
      }
    }
    return missing;
  }
}
