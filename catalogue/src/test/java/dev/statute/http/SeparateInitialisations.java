package dev.statute.http;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Initialises every type of the catalogue as if it were the first: in a class loader of its own.
 * The log of the JVM shows what else that initialises.
 */
final class SeparateInitialisations {

  static final String FIRST = "first: ";

  public static void main(String[] arguments) throws Exception {
    URL[] classPath = {GeneratedTypes.location()};
    for (String type : GeneratedTypes.names()) {
      System.out.println(FIRST + type);
      try (URLClassLoader loader = new URLClassLoader(classPath, null)) {
        Class.forName(type, true, loader);
      }
    }
  }
}
