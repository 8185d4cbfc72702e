package dev.statute.processor.declaration;

import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.declaration.DeclaredStatus.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All declarations that hold for a method.
 *
 * @param own the declarations on the method itself or on its annotations
 * @param overridden the declarations on the methods that it overrides or implements
 * @param onType the declarations that are written on its type and the supertypes, if they hold for
 *     this method too
 * @param ofType the declarations on its type and the supertypes, or on annotations there
 * @param ofPackage the declarations for all methods of its package
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

  /** The declarations for this method in particular. */
  public List<Declaration> ofMethod() {
    List<Declaration> ofMethod = new ArrayList<>(own);
    ofMethod.addAll(overridden);
    return ofMethod;
  }

  /** These declarations, each changed. */
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

  MethodDeclarations withOwn(List<Declaration> others) {
    return new MethodDeclarations(others, overridden, onType, ofType, ofPackage);
  }

  /**
   * Returns whether they say what can come out, and not only what the status of a plain return is.
   * A declaration that the methods of many types share does not say that nothing else comes out.
   */
  public boolean declareOutcomes() {
    return declareOutcomes(own) || declareOutcomes(overridden) || haveReturns(onType);
  }

  private static boolean declareOutcomes(List<Declaration> declarations) {
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
   * Returns whether a code is declared, or may be. If only errors are declared, the success is left
   * to the framework, so every success is covered.
   */
  public boolean cover(int code) {
    // Reported as no status code, and in no class.
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
