package dev.statute.test.run;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A response, as a framework sends it.
 *
 * @param verb the request method
 * @param path the path of the route, such as {@code /orders/{id}}; the path of the request if no
 *     handler was found
 * @param type the type of the handler; null if no handler was found
 * @param method the method of the handler; null if there is none, or it is a function
 * @param status the status code that the client gets
 * @param cause the exception that the status comes from, if the framework tells
 * @param isUnhandled whether nothing of the application handled the exception
 */
public record Answer(
    String verb,
    String path,
    @Nullable Class<?> type,
    @Nullable Method method,
    int status,
    @Nullable Throwable cause,
    boolean isUnhandled) {

  Object[] toArray() {
    return new Object[] {verb, path, type, method, status, cause, isUnhandled};
  }

  static Answer of(Object[] values) {
    return new Answer(
        (String) values[0],
        (String) values[1],
        (Class<?>) values[2],
        (Method) values[3],
        (Integer) values[4],
        (Throwable) values[5],
        (Boolean) values[6]);
  }
}
