package dev.statute.processor.framework;

import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The types of the real frameworks, as far as they are on the class path. */
public final class RealTypes {

  private RealTypes() {}

  public static Class<?> type(String name) {
    return find(name).orElseThrow();
  }

  /** The type of a qualified name; the dots before nested types are those of packages too. */
  static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name, false, RealTypes.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      int dot = name.lastIndexOf('.');
      boolean isNested = dot > 0 && name.matches(".*\\.[A-Z]\\w*\\.[A-Z]\\w*");
      return isNested
          ? find(name.substring(0, dot) + "$" + name.substring(dot + 1))
          : Optional.empty();
    }
  }

  /** The names of an annotation, and of those that it carries, to any depth. */
  static Set<String> carried(Class<?> annotation) {
    Set<String> names = new HashSet<>();
    addCarried(annotation, names);
    return names;
  }

  private static void addCarried(Class<?> annotation, Set<String> names) {
    if (names.add(annotation.getCanonicalName())) {
      for (Annotation meta : annotation.getAnnotations()) {
        addCarried(meta.annotationType(), names);
      }
    }
  }

  /** The types in the package of a type, and in the same jar. */
  static Stream<Class<?>> neighbours(Class<?> type) throws IOException, URISyntaxException {
    return neighbours(type, "");
  }

  /** Those of them whose names end so. */
  static Stream<Class<?>> neighbours(Class<?> type, String ending)
      throws IOException, URISyntaxException {
    String folder = type.getPackageName().replace('.', '/') + "/";
    URL location = type.getProtectionDomain().getCodeSource().getLocation();
    try (JarFile jar = new JarFile(new File(location.toURI()))) {
      List<String> names = jar.stream().map(JarEntry::getName).toList();
      return names.stream()
          .filter(name -> name.startsWith(folder) && name.endsWith(ending + ".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(RealTypes::type);
    }
  }

  static Set<Class<?>> supertypes(Class<?> type) {
    Set<Class<?>> all = new HashSet<>();
    Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .forEach(
            each -> {
              all.add(each);
              all.addAll(supertypes(each));
            });
    return all;
  }
}
