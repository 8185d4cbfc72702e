package dev.statute.processor.declaration;

import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.output.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A handler, and all that is declared for it.
 *
 * @param anchor its method
 * @param name its method, with the class
 * @param table the table of its framework
 * @param declared all declarations that hold for it
 * @param returned the kind of its return type
 * @param plainStatus the status of a plain return; empty if that is not certain
 * @param siblings the plain statuses of all handlers of its type, itself included; empty if one of
 *     them is not certain
 * @param targets the vendors that it is deployed behind
 */
public record Operation(
    Anchor anchor,
    String name,
    HandlerTable table,
    MethodDeclarations declared,
    Returned returned,
    Optional<Integer> plainStatus,
    Optional<Set<Integer>> siblings,
    Targets targets) {

  public Operation {
    siblings = siblings.isPresent() ? Optional.of(Set.copyOf(siblings.get())) : siblings;
  }

  Operation withSiblings(Optional<Set<Integer>> others) {
    return new Operation(anchor, name, table, declared, returned, plainStatus, others, targets);
  }

  /** This operation, with the anchor and the declarations of a method element that is new. */
  public Operation at(Anchor other, List<Declaration> onIt) {
    return new Operation(
        other, name, table, declared.withOwn(onIt), returned, plainStatus, siblings, targets);
  }

  /**
   * This operation, with each declaration changed. A plain status that a change affects is lost.
   */
  public Operation with(UnaryOperator<Declaration> change) {
    MethodDeclarations changed = declared.with(change);
    boolean keepsPlainStatus =
        Declaration.plainStatusSetters(changed.own()).equals(plainStatusSetters());
    return new Operation(
        anchor,
        name,
        table,
        changed,
        returned,
        keepsPlainStatus ? plainStatus : Optional.empty(),
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

  /** How to give a plain return another status, as the end of a sentence. */
  public String remedy() {
    return table.remedy();
  }

  /** Returns whether a code that its type declares may be meant for another handler of the type. */
  public boolean mayBeMeantForAnother(int code) {
    return siblings.isEmpty() || siblings.get().contains(code);
  }

  /** Where to report a declaration: at itself, or at the method if it is in no source. */
  public Anchor anchorOf(Declaration declaration) {
    return declaration.inSource() ? declaration.anchor() : anchor;
  }

  /** The declarations of the method itself that set the status of a plain return. */
  public List<Declaration> plainStatusSetters() {
    return Declaration.plainStatusSetters(own());
  }

  /**
   * Returns whether the reason of a declaration makes the framework drop the returned value. Spring
   * MVC does so. WebFlux does not; it is recognized by a value that is there later, or by a
   * parameter that is an exchange.
   */
  public boolean dropsValue(Declaration setter) {
    return setter.hasReason()
        && returned.isValueNow()
        && (returned instanceof Returned.Carrier || plainStatus.isPresent());
  }

  /** The status of a plain return of {@code null}; empty if that is not certain. */
  public Optional<Integer> statusOfNull() {
    if (table.empty() == table.value() || plainStatus.isEmpty()) {
      return plainStatus;
    }
    return plainStatusSetters().isEmpty() ? Optional.of(table.empty()) : Optional.empty();
  }

  /** Returns whether something is declared that may mean any success. */
  public boolean mayDeclareAnySuccess() {
    for (Declaration declaration : declarations()) {
      if (declaration.mayHoldAnySuccess()) {
        return true;
      }
    }
    return false;
  }

  /** How many distinct status codes it declares. */
  public int codeCount() {
    return Declaration.distinctCodes(declarations()).size();
  }
}
