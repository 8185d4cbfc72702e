package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** Look-up in the tables of all libraries. Only the body reader needs it. */
public final class LibraryLookup {

  private final Map<String, Map<String, String>> followed = new HashMap<>();
  private final Map<String, Map<String, String>> counted = new HashMap<>();
  private final Set<String> later = new HashSet<>();
  private final Set<String> optionals = new HashSet<>();
  private final List<String> steps = new ArrayList<>();
  private final List<String> nullable = new ArrayList<>();

  /**
   * @param handlers the tables of frameworks, which may support more wrappers than the libraries
   *     have
   */
  public LibraryLookup(List<LibraryTable> libraries, List<HandlerTable> handlers) {
    for (LibraryTable library : libraries) {
      read(library.operators(), followed);
      read(library.counted(), counted);
      later.addAll(library.wrappers());
      later.addAll(library.later());
      optionals.addAll(library.optionals());
      add(library.steps(), steps);
      add(library.nullable(), nullable);
    }
    for (HandlerTable table : handlers) {
      later.addAll(table.wrappers());
    }
    later.removeAll(optionals);
  }

  private static void add(String name, List<String> packages) {
    if (!name.isEmpty()) {
      packages.add(name);
    }
  }

  /** Reads rows into a table of the operators of methods, by type and method name. */
  static void read(String rows, Map<String, Map<String, String>> table) {
    Map<String, String> methods = new HashMap<>();
    StringTokenizer lines = new StringTokenizer(rows, "\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken();
      StringTokenizer words = new StringTokenizer(line);
      if (line.startsWith(" ")) {
        String operator = words.nextToken();
        while (words.hasMoreTokens()) {
          methods.put(words.nextToken(), operator);
        }
      } else {
        methods = new HashMap<>();
        while (words.hasMoreTokens()) {
          table.put(words.nextToken(), methods);
        }
      }
    }
  }

  /** The operator of a method whose result is followed. */
  public Optional<String> followed(String type, String method) {
    return Optional.ofNullable(followed.getOrDefault(type, Map.of()).get(method));
  }

  /** The operator of a method that is only followed for whether there is a value. */
  public Optional<String> counted(String type, String method) {
    return Optional.ofNullable(counted.getOrDefault(type, Map.of()).get(method));
  }

  /** Returns whether a type, by its qualified name, holds one value or none. */
  public boolean isOptional(String type) {
    return optionals.contains(type);
  }

  /** Returns whether a type, by its qualified name, delivers a value or an error later. */
  public boolean isLater(String type) {
    return later.contains(type) || isIn(type, steps);
  }

  /** Returns whether a type, by its qualified name, takes {@code null} for a value. */
  public boolean takesNull(String type) {
    return isIn(type, nullable);
  }

  /** Returns whether a type, by its qualified name, logs. */
  public boolean isLogger(String type) {
    return Loggers.include(type);
  }

  static boolean isIn(String type, List<String> packages) {
    for (String name : packages) {
      if (type.startsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
