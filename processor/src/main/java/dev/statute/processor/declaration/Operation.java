package dev.statute.processor.declaration;

import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A handler, and all that is declared of it.
 *
 * @param anchor its method
 * @param name its method, with the class
 * @param table how its framework recognizes handlers
 * @param declared all that is declared of it
 * @param returned what its type says it returns
 * @param answer the status that it answers with when it just returns; empty if that is not certain
 * @param siblings what the handlers of its type answer when they just return, itself included;
 *     empty if that is not certain of all of them
 * @param targets the vendors that it is deployed behind
 */
public record Operation(
    Anchor anchor,
    String name,
    HandlerTable table,
    MethodDeclarations declared,
    Returned returned,
    Optional<Integer> answer,
    Optional<Set<Integer>> siblings,
    Targets targets) {

  public Operation {
    siblings = siblings.isPresent() ? Optional.of(Set.copyOf(siblings.get())) : siblings;
  }

  /** The same, among the handlers of its type. */
  Operation among(Optional<Set<Integer>> others) {
    return new Operation(anchor, name, table, declared, returned, answer, others, targets);
  }

  /** The same, as it is read anew. */
  public Operation at(Anchor other, List<Declaration> onIt) {
    return new Operation(
        other, name, table, declared.withOwn(onIt), returned, answer, siblings, targets);
  }

  /**
   * The same, with what some change makes of each declaration; an answer that goes is not known.
   */
  public Operation with(UnaryOperator<Declaration> change) {
    MethodDeclarations changed = declared.with(change);
    boolean keepsAnswer = Declaration.answers(changed.own()).equals(answers());
    return new Operation(
        anchor,
        name,
        table,
        changed,
        returned,
        keepsAnswer ? answer : Optional.empty(),
        siblings,
        targets);
  }

  public List<Declaration> own() {
    return declared.own();
  }

  public List<Declaration> overridden() {
    return declared.overridden();
  }

  public List<Declaration> ofType() {
    return declared.ofType();
  }

  public List<Declaration> declarations() {
    return declared.all();
  }

  /** What to write for a plain return to answer another status, as the end of a sentence. */
  public String remedy() {
    return table.remedy();
  }

  /**
   * Whether a code that its type declares is meant for another of the handlers there, as far as can
   * be told.
   */
  public boolean mayBeMeantForAnother(int code) {
    return siblings.isEmpty() || siblings.get().contains(code);
  }

  /** Where something is shown about a declaration: there, or here if that is in no source. */
  public Anchor shown(Declaration declaration) {
    return declaration.inSource() ? declaration.anchor() : anchor;
  }

  /** What the method says itself that a plain return answers. */
  public List<Declaration> answers() {
    return Declaration.answers(own());
  }

  /**
   * Whether the reason of an answer has the returned value dropped: in Spring MVC it does, and in
   * WebFlux, which a value that is there later or an exchange among the parameters gives away, it
   * does not.
   */
  public boolean dropsValue(Declaration answered) {
    return answered.hasReason()
        && returned.isValueNow()
        && (returned instanceof Returned.Carrier || answer.isPresent());
  }

  /** What it answers when it returns {@code null}; empty if that is not certain. */
  public Optional<Integer> answerToNull() {
    if (table.empty() == table.value() || answer.isEmpty()) {
      return answer;
    }
    return answers().isEmpty() ? Optional.of(table.empty()) : Optional.empty();
  }

  /** Whether something is declared that may stand for any success. */
  public boolean mayDeclareAnySuccess() {
    for (Declaration declaration : declarations()) {
      if (declaration.mayHoldAnySuccess()) {
        return true;
      }
    }
    return false;
  }

  /** How many different status codes it declares. */
  public int codes() {
    return Declaration.differentCodes(declarations()).size();
  }
}
