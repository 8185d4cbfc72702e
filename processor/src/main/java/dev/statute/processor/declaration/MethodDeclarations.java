package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that is declared of a method.
 *
 * @param own the declarations that stand on the method itself or on its annotations
 * @param overridden those of the methods that it overrides or implements
 * @param onType what is written on its type and on the supertypes, if it is about this method, too
 * @param ofType that, and what stands on the annotations there
 * @param ofPackage what is declared of all methods of its package
 */
public record MethodDeclarations(
    List<Declaration> own,
    List<Declaration> overridden,
    List<Declaration> onType,
    List<Declaration> ofType,
    List<Declaration> ofPackage) {

  public MethodDeclarations {
    own = List.copyOf(own);
    overridden = List.copyOf(overridden);
    onType = List.copyOf(onType);
    ofType = List.copyOf(ofType);
    ofPackage = List.copyOf(ofPackage);
  }

  List<Declaration> all() {
    List<Declaration> all = ofMethod();
    all.addAll(ofType);
    all.addAll(ofPackage);
    return all;
  }

  /** Those of this method in particular. */
  public List<Declaration> ofMethod() {
    List<Declaration> ofMethod = new ArrayList<>(own);
    ofMethod.addAll(overridden);
    return ofMethod;
  }

  /** The same, with what some change makes of each declaration. */
  public MethodDeclarations with(UnaryOperator<Declaration> change) {
    return new MethodDeclarations(
        changed(own, change),
        changed(overridden, change),
        changed(onType, change),
        changed(ofType, change),
        changed(ofPackage, change));
  }

  private static List<Declaration> changed(
      List<Declaration> declarations, UnaryOperator<Declaration> change) {
    List<Declaration> changed = new ArrayList<>(declarations);
    changed.replaceAll(change);
    return changed;
  }

  /** The same, with other declarations on the method itself. */
  MethodDeclarations withOwn(List<Declaration> others) {
    return new MethodDeclarations(others, overridden, onType, ofType, ofPackage);
  }

  /**
   * Whether something says what can come out, and not just what a plain return answers. What the
   * methods of many types have in common does not say that there is nothing else.
   */
  public boolean areContract() {
    return areContract(own) || areContract(overridden) || haveReturns(onType);
  }

  private static boolean areContract(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      if (declaration.isDeclaring() && !declaration.statuses().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean haveReturns(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      if (declaration.isReturns()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a code is declared, or may be. If only errors are declared, every success is: that of
   * the framework is meant.
   */
  public boolean cover(int code) {
    if (code < 100) {
      return true;
    }
    boolean areErrors = true;
    for (Declaration declaration : all()) {
      for (DeclaredStatus status : declaration.statuses()) {
        if (covers(status, code)) {
          return true;
        }
        areErrors &= isError(status);
      }
    }
    return areErrors && StatusClass.of(code) == StatusClass.SUCCESSFUL;
  }

  private static boolean covers(DeclaredStatus status, int code) {
    if (status instanceof Code declared) {
      return declared.code() == code;
    }
    return !(status instanceof DeclaredStatus.Range range) || range.of() == StatusClass.of(code);
  }

  private static boolean isError(DeclaredStatus status) {
    return status instanceof Code code
        ? StatusClass.isError(code.code())
        : status instanceof DeclaredStatus.Range range
            && (range.of() == StatusClass.CLIENT_ERROR || range.of() == StatusClass.SERVER_ERROR);
  }
}
