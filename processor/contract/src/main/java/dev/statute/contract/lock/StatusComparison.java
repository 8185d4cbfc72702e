package dev.statute.contract.lock;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Declared;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Gap;
import dev.statute.contract.link.Route;
import dev.statute.contract.link.Source;
import dev.statute.contract.method.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the codes of an endpoint. */
final class StatusComparison {

  private final Route route;
  private final List<Endpoint> endpoints;
  private final Codes codes;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param endpoints the handlers behind the route, at least one
   */
  StatusComparison(Route route, List<Endpoint> endpoints, Codes codes) {
    this.route = route;
    this.endpoints = List.copyOf(endpoints);
    this.codes = codes;
  }

  List<Change> changes(SortedMap<Integer, LockMark> old, SortedMap<Integer, LockMark> now) {
    SortedMap<Integer, LockMark> own = new TreeMap<>(now);
    own.keySet().removeIf(code -> isOnlyDeclared(code, old.getOrDefault(code, LockMark.MAYBE)));
    SortedMap<Integer, LockMark> added = without(own, old);
    SortedMap<Integer, LockMark> removed = without(old, own);
    Optional<Integer> gone = certainSuccess(removed);
    Optional<Integer> come = certainSuccess(added);
    if (gone.isPresent() && come.isPresent() && gap().isEmpty()) {
      changes.add(replaced(gone.get(), come.get()));
      removed.remove(gone.get());
      added.remove(come.get());
    }
    added.forEach((code, mark) -> changes.add(added(code, mark)));
    removed.forEach((code, mark) -> changes.add(removed(code, mark)));
    own.forEach(
        (code, mark) -> {
          LockMark before = old.getOrDefault(code, mark);
          if (before != mark) {
            changes.add(marked(code, before, mark));
          }
        });
    return changes;
  }

  /** Returns whether a code that came out is still declared, and nothing makes it. */
  private boolean isOnlyDeclared(int code, LockMark before) {
    return before.isCertain()
        && Origin.of(code, endpoints)
            .filter(origin -> origin.outcome().source() == Source.DECLARED)
            .isPresent();
  }

  private static SortedMap<Integer, LockMark> without(
      SortedMap<Integer, LockMark> all, SortedMap<Integer, LockMark> others) {
    SortedMap<Integer, LockMark> rest = new TreeMap<>(all);
    rest.keySet().removeAll(others.keySet());
    return rest;
  }

  /** The success, if one code alone can be meant. */
  private static Optional<Integer> certainSuccess(SortedMap<Integer, LockMark> codes) {
    List<Integer> found =
        codes.entrySet().stream()
            .filter(each -> Declared.isSuccess(each.getKey()) && each.getValue().isCertain())
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Change replaced(int gone, int come) {
    return new Change(
        ChangeKind.BREAKING,
        route,
        "now answers " + origin(come) + ", in place of " + described(endpoints.get(0), gone),
        remedy(come),
        "the success changed: clients that expect " + gone + " break",
        way(come));
  }

  private Change added(int code, LockMark mark) {
    return new Change(
        ChangeKind.COMPATIBLE,
        route,
        (mark.isCertain() ? "now answers " : "may now answer ") + origin(code),
        remedy(code),
        Declared.isSuccess(code)
            ? "a success added: clients that take any success are not broken"
            : "an error added: clients that handle errors are not broken",
        way(code));
  }

  private Change removed(int code, LockMark mark) {
    String what = mark.isCertain() ? "no longer answers " : "no longer may answer ";
    Optional<Gap> gap = gap();
    String reason = Declared.isSuccess(code) ? "a success removed" : "an error removed";
    boolean isBreaking = gap.isEmpty() && Declared.isSuccess(code) && mark.isCertain();
    if (isBreaking) {
      reason += ": clients that expect it break";
    } else if (gap.isPresent()) {
      reason += ", or not seen: " + gap.get().why() + ", " + gap.get().what();
    }
    return new Change(
        isBreaking ? ChangeKind.BREAKING : ChangeKind.NOTE,
        route,
        what + described(endpoints.get(0), code),
        reason);
  }

  private Optional<Gap> gap() {
    return endpoints.stream().flatMap(each -> each.gaps().stream()).findFirst();
  }

  private Change marked(int code, LockMark before, LockMark mark) {
    boolean isMoreCertain = mark.isCertain() && !before.isCertain();
    String verb = mark.isCertain() ? "answers " : "may answer ";
    String reason = "declared now, or nothing is";
    if (isMoreCertain) {
      reason = "certain now; before, it might come out, or was only declared";
    } else if (!mark.isCertain()) {
      reason = "no longer certain";
    } else if (mark == LockMark.UNDECLARED) {
      reason = "not declared, although others are";
    }
    return new Change(ChangeKind.NOTE, route, verb + origin(code), remedy(code), reason, way(code));
  }

  /** The code, and where it comes from. */
  private String origin(int code) {
    return Origin.of(code, endpoints)
        .map(origin -> described(origin.endpoint(), code) + ", " + origin.text())
        .orElseGet(() -> codes.describe(code));
  }

  private String described(Endpoint endpoint, int code) {
    return codes.behind(endpoint.targetHolders()).describe(code);
  }

  private String remedy(int code) {
    return Origin.of(code, endpoints)
        .filter(Origin::isUndeclared)
        .map(origin -> origin.endpoint().declared().proposal(code))
        .orElse("");
  }

  private List<Step> way(int code) {
    return Origin.of(code, endpoints).map(origin -> origin.outcome().way()).orElse(List.of());
  }
}
