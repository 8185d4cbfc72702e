package dev.statute.test.declare;

import dev.statute.contract.program.Names;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The names of handlers. */
public final class HandlerName {

  private HandlerName() {}

  /** As in {@code contract.json}: {@code shop.OrderController#create(shop.NewOrder)}. */
  public static String id(Class<?> type, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(HandlerName::qualified)
        .collect(
            Collectors.joining(",", qualified(written(type)) + "#" + method.getName() + "(", ")"));
  }

  /** For people: {@code OrderController.create(NewOrder)}. */
  public static String label(Class<?> type, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(
            Collectors.joining(
                ", ", written(type).getSimpleName() + "." + method.getName() + "(", ")"));
  }

  private static String qualified(Class<?> type) {
    String name = type.getCanonicalName();
    return name == null ? type.getName().replace('$', '.') : name;
  }

  /** The type that somebody wrote: frameworks generate subclasses of it. */
  private static Class<?> written(Class<?> type) {
    Class<?> found = type;
    while (Names.isGenerated(found.getName()) && found.getSuperclass() != Object.class) {
      found = found.getSuperclass();
    }
    return found;
  }
}
