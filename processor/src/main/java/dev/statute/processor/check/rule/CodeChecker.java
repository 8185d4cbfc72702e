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
 * Checks the codes of declarations, each by itself. A code that is not defined is told once, where
 * it is written; whoever looks at a method as a complete takes it for a slip.
 */
final class CodeChecker {

  private final KnownCatalogue catalogue;
  private final List<CodeRule> rules;

  /** By targets, the codes that nothing is wrong with there. */
  private final IdentityHashMap<Targets, Set<Integer>> sound = new IdentityHashMap<>();

  CodeChecker(KnownCatalogue catalogue, Levels levels) {
    this.catalogue = catalogue;
    this.rules = levels.rules(CodeRule.class);
  }

  /** The one thing that is wrong with a code. */
  List<Finding> check(Code status, Targets.Known targets) {
    Set<Integer> soundHere = sound.computeIfAbsent(targets, key -> new HashSet<>());
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

  /** A declaration without the codes of which it is told that something is wrong with them. */
  Declaration withoutTold(Declaration declaration) {
    List<DeclaredStatus> others = new ArrayList<>(declaration.statuses());
    return others.removeIf(
            status -> status instanceof Code code && isTold(code, declaration.targets()))
        ? declaration.with(others)
        : declaration;
  }

  private boolean isTold(Code status, Targets at) {
    return at instanceof Targets.Known targets && !check(status, targets).isEmpty();
  }

  /** A declaration as it may have been meant: each code that does not exist may be another one. */
  Declaration meant(Declaration declaration) {
    return hasSlip(declaration)
        ? declaration.with(meant(declaration.statuses(), declaration.targets()))
        : declaration;
  }

  /** Whether there is a code that does not exist, and that is told. */
  boolean hasSlip(Declaration declaration) {
    for (Code status : declaration.codes()) {
      if (isSlip(status, declaration.targets())) {
        return true;
      }
    }
    return false;
  }

  private List<DeclaredStatus> meant(List<DeclaredStatus> statuses, Targets targets) {
    List<DeclaredStatus> meant = new ArrayList<>(statuses);
    meant.replaceAll(
        status -> status instanceof Code code && isSlip(code, targets) ? another(code) : status);
    return meant;
  }

  /** A declaration with the codes, too, that are one slip away from those that do not exist. */
  Declaration likely(Declaration declaration) {
    if (!hasSlip(declaration) || !(declaration.targets() instanceof Targets.Known targets)) {
      return declaration;
    }
    List<DeclaredStatus> likely = new ArrayList<>();
    for (DeclaredStatus status : declaration.statuses()) {
      likely.add(status);
      if (status instanceof Code code && isSlip(code, targets)) {
        likely.addAll(likely(code, targets));
      }
    }
    return declaration.with(likely);
  }

  /** Those one slip away; a success stands for that of the method, whichever it is. */
  private static List<DeclaredStatus> likely(Code status, Targets.Known targets) {
    if (StatusClass.isSuccess(status.code())) {
      return List.of(new Range(StatusClass.SUCCESSFUL, status.anchor()));
    }
    List<DeclaredStatus> likely = new ArrayList<>();
    for (KnownStatus known : targets.statuses()) {
      if (LikelyCodes.isOneSlipAway(status.code(), known.code())) {
        likely.add(new Code(known.code(), status.anchor()));
      }
    }
    return likely;
  }

  private boolean isSlip(Code status, Targets at) {
    return at instanceof Targets.Known targets
        && isTold(status, targets)
        && targets.defining(status.code()).isEmpty();
  }

  /** One slip seldom changes the first digit, if it is the digit of a class at all. */
  private static DeclaredStatus another(Code status) {
    return status.code() >= 100 && status.code() < 600
        ? new Range(StatusClass.of(status.code()), status.anchor())
        : new Unread(status.anchor());
  }
}
