package dev.statute.processor.body;

import dev.statute.processor.output.TreePlace;
import java.util.function.Supplier;

/**
 * A status that some code in a body makes, and that comes out of the method.
 *
 * @param how how it comes out, as the text between "is" and a comma: {@code thrown as
 *     NotFoundException}, {@code thrown by OrderService.find(long), which declares 404}
 * @param place the code that makes it
 * @param isReturned whether it surely is the status of a response that is returned
 */
public record Outcome(int code, Supplier<String> how, TreePlace place, boolean isReturned) {}
