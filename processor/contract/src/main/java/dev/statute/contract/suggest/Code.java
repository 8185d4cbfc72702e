package dev.statute.contract.suggest;

import java.util.Optional;

/**
 * A status code, and how it can be written.
 *
 * @param phrase its reason phrase; empty if nobody, or more than one, defines it
 * @param constant its constant; empty if there is none
 */
record Code(int number, String phrase, Optional<Constant> constant) {

  /**
   * A generated constant such as {@code Http.Code.NOT_FOUND}.
   *
   * @param holder the qualified name of the generated type of a vendor
   */
  record Constant(String holder, String name) {}
}
