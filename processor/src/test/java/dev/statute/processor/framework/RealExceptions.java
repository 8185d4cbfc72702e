package dev.statute.processor.framework;

import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.ErrorResponse;

/** The exceptions of the real frameworks that have a status. */
final class RealExceptions {

  private RealExceptions() {}

  /** Those beside the ones in the tables that sources can make. */
  static Stream<Class<?>> all() {
    return Frameworks.all().stream()
        .flatMap(framework -> framework.exceptions().codes().keySet().stream())
        .map(RealTypes::type)
        .flatMap(RealExceptions::neighbours)
        .distinct()
        .filter(
            type ->
                ErrorResponse.class.isAssignableFrom(type)
                    || WebApplicationException.class.isAssignableFrom(type)
                    || javax.ws.rs.WebApplicationException.class.isAssignableFrom(type)
                    || HttpStatusException.class.isAssignableFrom(type))
        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
  }

  static Stream<Class<?>> covered() {
    return all().filter(type -> code(type).isPresent());
  }

  /** The code of the nearest type in the tables. */
  static Optional<Integer> code(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
        .flatMap(each -> RealCalls.TABLES.exception(each.getCanonicalName()).stream())
        .findFirst();
  }

  private static Stream<Class<?>> neighbours(Class<?> type) {
    try {
      return RealTypes.neighbours(type, "Exception");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
