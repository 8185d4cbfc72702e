package dev.statute.test.declare;

import dev.statute.contract.link.Declared;
import java.util.SortedSet;

/**
 * What a handler may answer.
 *
 * @param declared what it declares
 * @param expected the codes that some test should see
 */
public record HandlerContract(Declared declared, SortedSet<Integer> expected) {

  /** A file has codes only; what the handler declares beyond that counts, too. */
  HandlerContract withRangesOf(Declared own) {
    return new HandlerContract(
        new Declared(
            declared.codes(),
            own.classes(),
            own.isOpen(),
            declared.sets(),
            declared.isDeclaring(),
            own.form()),
        expected);
  }

  /** Returns whether the handler declares anything that its responses can be held against. */
  public boolean isDeclaring() {
    return declared.isDeclaring();
  }

  /** Returns whether a response is as declared. Who declares only errors means a success, too. */
  public boolean covers(int status) {
    return declared.covers(status) || status < 400 && !declared.hasSuccess();
  }
}
