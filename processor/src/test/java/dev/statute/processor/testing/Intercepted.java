package dev.statute.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.annotation.processing.ProcessingEnvironment;

/** Objects of a compiler whose calls a test intercepts. */
public final class Intercepted {

  private Intercepted() {}

  /**
   * Passes each call to the test by the name of its method, and without a result to the compiler.
   */
  public static <T> T by(
      BiFunction<String, Object[], Optional<Object>> test, Class<T> type, T compiler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Optional<Object> answer = test.apply(method.getName(), arguments);
              if (answer.isPresent()) {
                return answer.get();
              }
              try {
                return method.invoke(compiler, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** An environment that returns this from one of its getters. */
  public static ProcessingEnvironment environment(
      ProcessingEnvironment compiler, String getter, Object answer) {
    return by(
        (method, arguments) -> method.equals(getter) ? Optional.of(answer) : Optional.empty(),
        ProcessingEnvironment.class,
        compiler);
  }
}
