package dev.statute.test.run;

import org.jspecify.annotations.Nullable;

/**
 * A response that its handler does not declare.
 *
 * @param message for the user, with the id of the check at its start
 * @param cause the exception that the response comes from; null if it is not known
 */
record Finding(String message, @Nullable Throwable cause) {}
