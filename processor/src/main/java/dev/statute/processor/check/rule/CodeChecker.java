package dev.statute.processor.check.rule;

import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.DeclaredStatus.Range;
import dev.statute.processor.declaration.DeclaredStatus.Unread;
import dev.statute.processor.declaration.Targets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Checks the codes of declarations, each by itself. A code that is not defined is reported once,
 * where it is written; the rules about a handler as a whole treat it as a typo.
 */
final class CodeChecker {

  private final KnownCatalogue catalogue;
  private final List<CodeRule> rules;

  /** The codes that nothing is wrong with, by targets. */
  private final IdentityHashMap<Targets, Set<Integer>> sound = new IdentityHashMap<>();

  CodeChecker(KnownCatalogue catalogue, Levels levels) {
    this.catalogue = catalogue;
    this.rules = levels.rules(CodeRule.class);
  }

  /** The first finding about a code; no rule after that is asked. */
  List<Finding> check(Code status, Targets.Known targets) {
    Set<Integer> soundHere = sound.get(targets);
    if (soundHere == null) {
      soundHere = new HashSet<>();
      sound.put(targets, soundHere);
    }
    if (soundHere.contains(status.code())) {
      return List.of();
    }
    StatusUse use = StatusUse.of(status, targets, catalogue);
    for (CodeRule rule : rules) {
      List<Finding> found = rule.apply(use);
      if (!found.isEmpty()) {
        return found;
      }
    }
    soundHere.add(status.code());
    return List.of();
  }

  /** A declaration without the codes that are reported by themselves. */
  Declaration withoutReported(Declaration declaration) {
    List<DeclaredStatus> others = new ArrayList<>(declaration.statuses());
    return others.removeIf(
            status -> status instanceof Code code && isReported(code, declaration.targets()))
        ? declaration.with(others)
        : declaration;
  }

  private boolean isReported(Code status, Targets at) {
    return at instanceof Targets.Known targets && !check(status, targets).isEmpty();
  }

  /** A declaration in which each code that does not exist may mean another one. */
  Declaration meant(Declaration declaration) {
    return hasTypo(declaration)
        ? declaration.with(meant(declaration.statuses(), declaration.targets()))
        : declaration;
  }

  /** Returns whether there is a code that does not exist and is reported. */
  boolean hasTypo(Declaration declaration) {
    for (Code status : declaration.codes()) {
      if (isTypo(status, declaration.targets())) {
        return true;
      }
    }
    return false;
  }

  private List<DeclaredStatus> meant(List<DeclaredStatus> statuses, Targets targets) {
    List<DeclaredStatus> meant = new ArrayList<>(statuses);
    meant.replaceAll(
        status -> status instanceof Code code && isTypo(code, targets) ? another(code) : status);
    return meant;
  }

  /** A declaration together with the codes that are one typo away from those that do not exist. */
  Declaration likely(Declaration declaration) {
    if (!hasTypo(declaration) || !(declaration.targets() instanceof Targets.Known targets)) {
      return declaration;
    }
    List<DeclaredStatus> likely = new ArrayList<>();
    for (DeclaredStatus status : declaration.statuses()) {
      likely.add(status);
      if (status instanceof Code code && isTypo(code, targets)) {
        likely.addAll(likely(code, targets));
      }
    }
    return declaration.with(likely);
  }

  /**
   * The codes one typo away. For a success that is any success: whichever one the method sends may
   * be meant.
   */
  private static List<DeclaredStatus> likely(Code status, Targets.Known targets) {
    if (StatusClass.isSuccess(status.code())) {
      return List.of(new Range(StatusClass.SUCCESSFUL, status.anchor()));
    }
    List<DeclaredStatus> likely = new ArrayList<>();
    for (KnownStatus known : targets.statuses()) {
      if (LikelyCodes.isOneTypoAway(status.code(), known.code())) {
        likely.add(new Code(known.code(), status.anchor()));
      }
    }
    return likely;
  }

  private boolean isTypo(Code status, Targets at) {
    return at instanceof Targets.Known targets
        && isReported(status, targets)
        && targets.defining(status.code()).isEmpty();
  }

  /** All codes of the class: a typo rarely changes the first digit, if that is valid at all. */
  private static DeclaredStatus another(Code status) {
    return status.code() >= 100 && status.code() < 600
        ? new Range(StatusClass.of(status.code()), status.anchor())
        : new Unread(status.anchor());
  }
}
