package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The libraries and types that mean the same to all frameworks. */
public final class CommonTypes {

  private CommonTypes() {}

  public static List<LibraryTable> libraries() {
    return List.of(new Jdk(), new Reactor(), new Mutiny(), new RxJava());
  }

  /** Those that hold one value. */
  static Set<String> wrappers() {
    Set<String> types = new HashSet<>();
    for (LibraryTable library : libraries()) {
      types.addAll(library.wrappers());
    }
    return types;
  }

  /** Those that hold no value, or of which nothing is certain. */
  static Set<String> open() {
    Set<String> types = new HashSet<>(Set.of("kotlin.Unit", "kotlinx.coroutines.flow.Flow"));
    for (LibraryTable library : libraries()) {
      types.addAll(library.open());
    }
    return types;
  }

  /**
   * The response of the servlet container, and what a Kotlin {@code suspend} function has in place
   * of its returned type.
   */
  static Set<String> responders() {
    return new HashSet<>(
        Set.of(
            "jakarta.servlet.ServletResponse",
            "javax.servlet.ServletResponse",
            "kotlin.coroutines.Continuation"));
  }

  /**
   * The types of values so general that behind them there may be one that holds a status of its
   * own. Other than the types in {@link HandlerTable}, each counts alone, without its subtypes.
   */
  public static Set<String> vague() {
    return Set.of(
        "java.lang.Object",
        "java.lang.Cloneable",
        "java.lang.Comparable",
        "java.io.Serializable",
        // The Response of Jakarta REST can be closed.
        "java.lang.AutoCloseable",
        // The HttpStatus of Micronaut is a text and an enum.
        "java.lang.CharSequence",
        "java.lang.Enum",
        "java.lang.constant.Constable",
        // Of one thing or of many, and often of nothing.
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher");
  }
}
