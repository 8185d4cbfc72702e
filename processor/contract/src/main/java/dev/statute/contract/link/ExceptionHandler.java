package dev.statute.contract.link;

import java.util.SortedSet;

/**
 * A method that answers for an exception type.
 *
 * @param type the qualified name of the exception type
 * @param owner the qualified name of the type with the method
 * @param method its name
 * @param place the file and line where its code starts
 * @param codes the codes that it answers with
 * @param isConstant whether these are all
 * @param swallows the type of an exception with a status that it takes and answers with another
 *     one; empty if there is none
 * @param conflicts the method that is for the same type, with nothing to say which comes first
 */
public record ExceptionHandler(
    String type,
    String owner,
    String method,
    String place,
    SortedSet<Integer> codes,
    boolean isConstant,
    String swallows,
    String conflicts) {

  /** Such as {@code shop.ShopAdvice#on}. */
  public String by() {
    return owner + "#" + method;
  }
}
