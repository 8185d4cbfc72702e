package dev.statute.test.run;

import dev.statute.test.TestHeader;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What frameworks tell the run. A framework may have loaded its classes, and this one, a second
 * time (Quarkus does); the run is the one of the application class loader, and is talked to by
 * types of the JDK.
 */
public final class Responses {

  /** The request method of a route that takes all of them. */
  public static final String ANY = "ANY";

  private static final Function<Object[], Object> RUN = find();

  private Responses() {}

  /**
   * A request has arrived.
   *
   * @param test the value of {@link TestHeader#NAME}; null if the request has none
   */
  public static Exchange arrived(@Nullable String test) {
    return new Exchange(consumer(Run.ARRIVED, test));
  }

  /** The application has a handler. */
  public static void serves(Class<?> type, Method method, String verb, String path) {
    consumer(Run.SERVES).accept(new Object[] {type, method, verb, path});
  }

  @SuppressWarnings("unchecked")
  private static Consumer<Object[]> consumer(@Nullable Object... call) {
    return (Consumer<Object[]>) RUN.apply(call);
  }

  /** What names the test of this thread in a request; empty if there is none. */
  public static String currentTest() {
    return String.valueOf(RUN.apply(new Object[] {Run.ID}));
  }

  @SuppressWarnings("unchecked")
  private static Function<Object[], Object> find() {
    try {
      Object found =
          Class.forName(Run.class.getName(), true, ClassLoader.getSystemClassLoader())
              .getMethod("shared")
              .invoke(null);
      return (Function<Object[], Object>) Objects.requireNonNull(found);
    } catch (ReflectiveOperationException | LinkageError notThere) {
      return Run.shared();
    }
  }
}
