package dev.statute.test.declare;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements whose annotations count for a handler. */
final class AnnotatedElements {

  private AnnotatedElements() {}

  /** The annotations on the method, those it overrides, its types, and the package of its type. */
  static List<Annotation> annotations(Class<?> type, Method method) {
    Set<Class<?>> types = new LinkedHashSet<>();
    addAll(type, types);
    List<Class<?>[]> signatures = signatures(type, method);
    List<Annotation> found = new ArrayList<>(on(method));
    for (Class<?> each : types) {
      for (Method other : each.getDeclaredMethods()) {
        if (!other.equals(method) && isSame(other, method, signatures)) {
          found.addAll(on(other));
        }
      }
      found.addAll(on(each));
    }
    Package home = type.getPackage();
    if (home != null) {
      found.addAll(on(home));
    }
    return found;
  }

  private static List<Annotation> on(AnnotatedElement element) {
    return List.of(element.getDeclaredAnnotations());
  }

  private static void addAll(@Nullable Class<?> type, Set<Class<?>> found) {
    if (type != null && type != Object.class && found.add(type)) {
      addAll(type.getSuperclass(), found);
      for (Class<?> each : type.getInterfaces()) {
        addAll(each, found);
      }
    }
  }

  /** The parameters of the method, and of its bridges: what it overrides may be generic. */
  private static List<Class<?>[]> signatures(Class<?> type, Method method) {
    List<Class<?>[]> found = new ArrayList<>();
    found.add(method.getParameterTypes());
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Method other : each.getDeclaredMethods()) {
        if (other.isBridge() && bridges(other, method)) {
          found.add(other.getParameterTypes());
        }
      }
    }
    return found;
  }

  private static boolean bridges(Method bridge, Method method) {
    if (!bridge.getName().equals(method.getName())
        || bridge.getParameterCount() != method.getParameterCount()
        || !bridge.getReturnType().isAssignableFrom(method.getReturnType())) {
      return false;
    }
    for (int i = 0; i < bridge.getParameterCount(); i++) {
      if (!bridge.getParameterTypes()[i].isAssignableFrom(method.getParameterTypes()[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Method other, Method method, List<Class<?>[]> signatures) {
    return !other.isBridge()
        && other.getName().equals(method.getName())
        && signatures.stream().anyMatch(each -> Arrays.equals(each, other.getParameterTypes()));
  }
}
