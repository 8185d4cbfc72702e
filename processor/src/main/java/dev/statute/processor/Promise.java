package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.StatusAnnotation.Effect;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * All that is declared of a method, as what its body is held against.
 *
 * @param written what stands on the method itself, but for codes of which it is told that they are
 *     wrong
 * @param ofMethod that, and what stands on its annotations and on what it overrides
 * @param onType what stands on its type and on the supertypes
 * @param ofType that, and what stands on the annotations there
 * @param ofPackage what is declared of all methods of its package
 * @param isHandler tells whether a framework calls it
 */
record Promise(
    List<Declaration> written,
    List<Declaration> ofMethod,
    List<Declaration> onType,
    List<Declaration> ofType,
    List<Declaration> ofPackage,
    BooleanSupplier isHandler) {

  Promise {
    written = List.copyOf(written);
    ofMethod = List.copyOf(ofMethod);
    onType = List.copyOf(onType);
    ofType = List.copyOf(ofType);
    ofPackage = List.copyOf(ofPackage);
  }

  /**
   * Whether something says what can come out, and not just what a plain return answers. What the
   * methods of many types have in common does not say that there is nothing else.
   */
  boolean isContract() {
    for (Declaration declaration : ofMethod) {
      if (declaration.annotation().effect() == Effect.DECLARES
          && !declaration.statuses().isEmpty()) {
        return true;
      }
    }
    for (Declaration declaration : onType) {
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
  boolean covers(int code) {
    if (code < 100) {
      return true;
    }
    return covers(ofMethod, code)
        || covers(ofType, code)
        || covers(ofPackage, code)
        || (StatusClass.of(code) == StatusClass.SUCCESSFUL
            && areErrors(ofMethod)
            && areErrors(ofType)
            && areErrors(ofPackage));
  }

  private static boolean covers(List<Declaration> declarations, int code) {
    for (Declaration declaration : declarations) {
      for (DeclaredStatus status : declaration.statuses()) {
        if (covers(status, code)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean areErrors(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      for (DeclaredStatus status : declaration.statuses()) {
        if (!isError(status)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean covers(DeclaredStatus status, int code) {
    if (status instanceof Code declared) {
      return declared.code() == code;
    }
    return !(status instanceof DeclaredStatus.Range range) || range.of() == StatusClass.of(code);
  }

  private static boolean isError(DeclaredStatus status) {
    return status instanceof Code code
        ? code.code() >= 400
        : status instanceof DeclaredStatus.Range range
            && (range.of() == StatusClass.CLIENT_ERROR || range.of() == StatusClass.SERVER_ERROR);
  }
}
