package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.List;

/**
 * A method together with what its arguments may be; the receiver is the first of them.
 *
 * @param method the method whose code is read
 */
record MethodCall(MethodId method, List<Val> arguments) {}
