package dev.statute.processor.body;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value in an annotation, as the source has it.
 *
 * @param text such as {@code 404} or {@code Http.Code.NOT_FOUND}
 * @param like gives what is written for another number or text in the same way, such as {@code
 *     Http.Code.CONFLICT} for 409; empty if it is no constant, or if there is none for that
 */
public record SourceValue(String text, Function<Object, Optional<String>> like) {}
