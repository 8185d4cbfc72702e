package dev.statute.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A handler, and all that is declared of it.
 *
 * @param origin its method
 * @param name its method, with the class
 * @param rules the rules of its framework
 * @param own the declarations that stand on the method itself or on its annotations
 * @param overridden those of the methods that it overrides or implements
 * @param ofType those of its type and the supertypes
 * @param ofPackage those of its package
 * @param returned what its type says it returns
 * @param answer the status that it answers with when it just returns; empty if that is not certain
 * @param siblings what the handlers of its type answer when they just return, itself included;
 *     empty if that is not certain of all of them
 * @param targets the vendors that it is deployed behind
 */
record Operation(
    Origin origin,
    String name,
    HandlerTable rules,
    List<Declaration> own,
    List<Declaration> overridden,
    List<Declaration> ofType,
    List<Declaration> ofPackage,
    Returned returned,
    Optional<Integer> answer,
    Optional<Set<Integer>> siblings,
    Targets targets) {

  Operation {
    own = List.copyOf(own);
    overridden = List.copyOf(overridden);
    ofType = List.copyOf(ofType);
    ofPackage = List.copyOf(ofPackage);
    siblings = siblings.isPresent() ? Optional.of(Set.copyOf(siblings.get())) : siblings;
  }

  /** The same, among the handlers of its type. */
  Operation among(Optional<Set<Integer>> siblings) {
    return new Operation(
        origin,
        name,
        rules,
        own,
        overridden,
        ofType,
        ofPackage,
        returned,
        answer,
        siblings,
        targets);
  }

  /** The same, as it is read anew. */
  Operation at(Origin other, List<Declaration> onIt) {
    return new Operation(
        other,
        name,
        rules,
        onIt,
        overridden,
        ofType,
        ofPackage,
        returned,
        answer,
        siblings,
        targets);
  }

  /**
   * The same, with what some change makes of each declaration; an answer that goes is not known.
   */
  Operation with(UnaryOperator<Declaration> change) {
    List<Declaration> changed = changed(own, change);
    return new Operation(
        origin,
        name,
        rules,
        changed,
        changed(overridden, change),
        changed(ofType, change),
        changed(ofPackage, change),
        returned,
        Declaration.answers(changed).equals(Declaration.answers(own)) ? answer : Optional.empty(),
        siblings,
        targets);
  }

  private static List<Declaration> changed(
      List<Declaration> declarations, UnaryOperator<Declaration> change) {
    List<Declaration> changed = new ArrayList<>(declarations);
    changed.replaceAll(change);
    return changed;
  }

  List<Declaration> declarations() {
    List<Declaration> all = new ArrayList<>(own);
    all.addAll(overridden);
    all.addAll(ofType);
    all.addAll(ofPackage);
    return all;
  }

  /**
   * Whether a code that its type declares is meant for another of the handlers there, as far as can
   * be told.
   */
  boolean mayBeMeantForAnother(int code) {
    return siblings.isEmpty() || siblings.get().contains(code);
  }

  /** Where something is shown about a declaration: there, or here if that is in no source. */
  Origin shown(Declaration declaration) {
    return declaration.inSource() ? declaration.origin() : origin;
  }

  /** What the method says itself that a plain return answers. */
  List<Declaration> answers() {
    return Declaration.answers(own);
  }

  /** What it answers when it just returns in some way; empty if that is not certain. */
  Optional<Integer> answer(PlainReturn plain) {
    if (plain == PlainReturn.VALUE || rules.empty() == rules.value() || answer.isEmpty()) {
      return answer;
    }
    return answers().isEmpty() ? Optional.of(rules.empty()) : Optional.empty();
  }

  /** Whether something is declared that may stand for any success. */
  boolean mayDeclareAnySuccess() {
    for (Declaration declaration : declarations()) {
      if (declaration.mayHoldAnySuccess()) {
        return true;
      }
    }
    return false;
  }

  /** How many different status codes it declares. */
  int codes() {
    return Declaration.differentCodes(declarations()).size();
  }
}
