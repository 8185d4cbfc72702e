package dev.statute.test.jakarta;

import dev.statute.contract.link.Route;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method of the application that handles requests.
 *
 * @param path the path of its route; empty if it is found by a locator
 */
public record ResourceMethod(Class<?> type, Method method, String verb, Optional<String> path) {

  /** Empty if the implementation has made the method, such as those for {@code OPTIONS}. */
  public static Optional<ResourceMethod> of(Class<?> type, Method method) {
    Set<Class<?>> types = new LinkedHashSet<>();
    addAll(type, types);
    for (Class<?> each : types) {
      for (Method declared : each.getDeclaredMethods()) {
        Optional<String> verb = isSame(declared, method) ? verb(declared) : Optional.empty();
        if (verb.isPresent()) {
          return Optional.of(
              new ResourceMethod(type, method, verb.get(), path(types, declared, verb.get())));
        }
      }
    }
    return Optional.empty();
  }

  /** RESTEasy names the interface, or the superclass, if that is where the type has its path. */
  boolean isOfResource() {
    return !Modifier.isAbstract(type.getModifiers());
  }

  /**
   * The method of the type that has it.
   *
   * @param resources the resources that were found for a request, the last one first
   */
  ResourceMethod in(List<Object> resources) {
    if (isOfResource() || resources.isEmpty() || !type.isInstance(resources.get(0))) {
      return this;
    }
    Class<?> found = resources.get(0).getClass();
    return Proxy.isProxyClass(found) ? this : new ResourceMethod(found, method, verb, path);
  }

  /** Superclasses come before interfaces. */
  private static void addAll(@Nullable Class<?> type, Set<Class<?>> found) {
    if (type != null && found.add(type)) {
      addAll(type.getSuperclass(), found);
      Arrays.stream(type.getInterfaces()).forEach(each -> addAll(each, found));
    }
  }

  /** What is overridden may have type variables as parameters. */
  private static boolean isSame(Method declared, Method method) {
    Class<?>[] parameters = declared.getParameterTypes();
    if (!declared.getName().equals(method.getName())
        || parameters.length != method.getParameterCount()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].isAssignableFrom(method.getParameterTypes()[i])) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Optional<String> path(Set<Class<?>> types, Method method, String verb) {
    String below = value(method.getAnnotation(Path.class)).orElse("");
    return types.stream()
        .flatMap(type -> value(type.getAnnotation(Path.class)).stream())
        .findFirst()
        .map(root -> Route.withoutPatterns(verb, List.of(root, below)).path());
  }

  private static Optional<String> value(@Nullable Path path) {
    return Optional.ofNullable(path).map(Path::value);
  }
}
