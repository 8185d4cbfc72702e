package dev.statute.processor.body.javac;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the environment of javac inside the wrappers of build tools: Gradle and kapt keep it in a
 * field, and IntelliJ IDEA has a method for it.
 */
final class JavacEnvironment {

  /** No tool is known to wrap it more than twice. */
  private static final int MAX_DEPTH = 5;

  private static final List<String> FIELDS = List.of("delegate", "processingEnv");
  private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

  private JavacEnvironment() {}

  /** The environment of javac itself; empty if there is none, or it cannot be reached. */
  static Optional<ProcessingEnvironment> of(ProcessingEnvironment environment) {
    Optional<ProcessingEnvironment> found = Optional.of(environment);
    for (int depth = 0; depth < MAX_DEPTH && found.isPresent(); depth++) {
      if (isOfJavac(found.get())) {
        return found;
      }
      found = inner(found.get());
    }
    return Optional.empty();
  }

  private static boolean isOfJavac(ProcessingEnvironment environment) {
    try {
      JavacTask.instance(environment);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<ProcessingEnvironment> inner(ProcessingEnvironment wrapper) {
    return ofIntellij(wrapper).filter(found -> found != wrapper).or(() -> ofField(wrapper));
  }

  private static Optional<ProcessingEnvironment> ofIntellij(ProcessingEnvironment wrapper) {
    try {
      ClassLoader loader = wrapper.getClass().getClassLoader();
      Object found =
          Class.forName(INTELLIJ, false, loader)
              .getDeclaredMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, wrapper);
      return environment(found);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessingEnvironment> ofField(ProcessingEnvironment wrapper) {
    return Stream.<Class<?>>iterate(
            wrapper.getClass(), type -> type != null, type -> type.getSuperclass())
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> FIELDS.contains(field.getName()))
        .flatMap(field -> value(field, wrapper).stream())
        .findFirst();
  }

  private static Optional<ProcessingEnvironment> value(Field field, Object wrapper) {
    try {
      field.setAccessible(true);
      return environment(field.get(wrapper));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ProcessingEnvironment> environment(@Nullable Object value) {
    return value instanceof ProcessingEnvironment environment
        ? Optional.of(environment)
        : Optional.empty();
  }
}
