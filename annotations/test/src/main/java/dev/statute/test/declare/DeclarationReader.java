package dev.statute.test.declare;

import dev.statute.contract.link.Declared;
import dev.statute.contract.link.DeclaredCollector;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.StatusAnnotation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what the annotations of a handler declare. Frameworks may have loaded the annotations in a
 * class loader of their own, so they are recognized by name.
 */
final class DeclarationReader {

  private static final String ALIAS = "org.springframework.core.annotation.AliasFor";

  private final FrameworkLookup frameworks = FrameworkLookup.ofAll();

  Declared read(Class<?> type, Method method) {
    DeclaredCollector found = new DeclaredCollector();
    AnnotatedElements.annotations(type, method)
        .forEach(annotation -> read(annotation, found, new HashSet<>()));
    return found.declared();
  }

  private void read(Annotation annotation, DeclaredCollector found, Set<Class<?>> seen) {
    Class<? extends Annotation> type = annotation.annotationType();
    if (type.getName().startsWith("java.") || !seen.add(type)) {
      return;
    }
    Optional<StatusAnnotation> row = row(type);
    if (row.isPresent()) {
      read(annotation, row.get(), found);
      return;
    }
    for (Annotation meta : type.getDeclaredAnnotations()) {
      if (row(meta.annotationType()).isPresent() && setsAliasOf(type, meta.annotationType())) {
        found.addUnknown();
      } else {
        read(meta, found, new HashSet<>(seen));
      }
    }
  }

  private Optional<StatusAnnotation> row(Class<?> type) {
    String name = type.getCanonicalName();
    return name == null ? Optional.empty() : frameworks.annotation(name);
  }

  /** A member may set the code of an annotation on its own annotation. */
  private static boolean setsAliasOf(Class<?> type, Class<?> target) {
    return Arrays.stream(type.getDeclaredMethods())
        .flatMap(member -> Arrays.stream(member.getDeclaredAnnotations()))
        .filter(each -> each.annotationType().getName().equals(ALIAS))
        .anyMatch(alias -> member(alias, "annotation").equals(Optional.of(target)));
  }

  private void read(Annotation annotation, StatusAnnotation row, DeclaredCollector found) {
    List<Object> values = values(annotation, row);
    if (row.form() == StatusAnnotation.Form.NESTED) {
      for (Object nested : values) {
        if (nested instanceof Annotation inner) {
          read(inner, found, new HashSet<>());
        }
      }
    } else {
      found.add(row, values, this::code);
    }
  }

  /** The values of the first member that is not what it is by default. */
  private static List<Object> values(Annotation annotation, StatusAnnotation row) {
    for (String name : row.members()) {
      Optional<Object> value = member(annotation, name);
      if (value.isPresent() && !isDefault(annotation, name, value.get())) {
        return list(value.get());
      }
    }
    return List.of();
  }

  private static Optional<Object> member(Annotation annotation, String name) {
    try {
      Method member = annotation.annotationType().getDeclaredMethod(name);
      member.setAccessible(true);
      return Optional.ofNullable(member.invoke(annotation));
    } catch (ReflectiveOperationException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isDefault(Annotation annotation, String name, Object value) {
    try {
      Object usual = annotation.annotationType().getDeclaredMethod(name).getDefaultValue();
      return usual != null && list(usual).equals(list(value));
    } catch (ReflectiveOperationException impossible) {
      return false;
    }
  }

  private static List<Object> list(Object value) {
    return value.getClass().isArray()
        ? new ArrayList<>(
            IntStream.range(0, Array.getLength(value))
                .mapToObj(index -> Array.get(value, index))
                .toList())
        : List.of(value);
  }

  private Optional<Integer> code(Object value) {
    if (value instanceof Enum<?> constant) {
      String type = String.valueOf(constant.getDeclaringClass().getCanonicalName());
      return frameworks.code(type, constant.name());
    }
    return Optional.empty();
  }
}
