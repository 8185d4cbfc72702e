package dev.statute.processor.body;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value in an annotation, as it is written in the source.
 *
 * @param text such as {@code 404} or {@code Http.Code.NOT_FOUND}
 * @param like writes another number or text in the same way, such as {@code Http.Code.CONFLICT} for
 *     409; empty if the value is no constant, or if there is no such constant
 */
public record SourceValue(String text, Function<Object, Optional<String>> like) {}
