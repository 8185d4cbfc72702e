package dev.statute.processor.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** The tables of all libraries, to look things up in. Only who reads bodies needs it. */
public final class LibraryLookup {

  private final Map<String, Map<String, String>> followed = new HashMap<>();
  private final Map<String, Map<String, String>> counted = new HashMap<>();
  private final Set<String> later = new HashSet<>();
  private final Set<String> steps = new HashSet<>();

  /**
   * @param handlers of the frameworks, which may wait for more types than those of the libraries
   */
  public LibraryLookup(List<LibraryTable> libraries, List<HandlerTable> handlers) {
    for (LibraryTable library : libraries) {
      read(library.operators(), followed);
      read(library.counted(), counted);
      later.addAll(library.wrappers());
      later.addAll(library.streams());
      if (!library.steps().isEmpty()) {
        steps.add(library.steps());
      }
    }
    for (HandlerTable table : handlers) {
      later.addAll(table.wrappers());
    }
  }

  private static void read(String rows, Map<String, Map<String, String>> table) {
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

  /** The operator that a method is, if what it brings is known. */
  public Optional<String> followed(String type, String method) {
    return Optional.ofNullable(followed.getOrDefault(type, Map.of()).get(method));
  }

  /** The operator that a method is, if only that is known whether there is a value. */
  public Optional<String> counted(String type, String method) {
    return Optional.ofNullable(counted.getOrDefault(type, Map.of()).get(method));
  }

  /** Whether the values of a type, by its qualified name, bring another one later, or an error. */
  public boolean isLater(String type) {
    if (later.contains(type)) {
      return true;
    }
    for (String step : steps) {
      if (type.startsWith(step)) {
        return true;
      }
    }
    return false;
  }

  /** Each type with its methods, and the operators that they are. */
  public Map<String, Map<String, String>> operators() {
    Map<String, Map<String, String>> all = new HashMap<>(followed);
    all.putAll(counted);
    return all;
  }
}
