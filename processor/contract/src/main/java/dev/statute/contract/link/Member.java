package dev.statute.contract.link;

import dev.statute.contract.program.MethodId;

/**
 * A method that a framework calls, for a handler or an exception.
 *
 * @param type the concrete type that it is called on
 * @param method the method that is run
 */
record Member(String type, MethodId method) {}
