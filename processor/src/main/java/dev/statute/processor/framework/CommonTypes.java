package dev.statute.processor.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The libraries and types that all frameworks treat alike. */
public final class CommonTypes {

  private CommonTypes() {}

  public static List<LibraryTable> libraries() {
    return List.of(new Jdk(), new Reactor(), new Mutiny(), new RxJava());
  }

  /** The types that hold one value, or deliver it later. */
  static Set<String> wrappers() {
    Set<String> types = new HashSet<>();
    for (LibraryTable library : libraries()) {
      types.addAll(library.wrappers());
      types.addAll(library.optionals());
    }
    return types;
  }

  /** The types that hold no value, or possibly one with any status. */
  static Set<String> open() {
    Set<String> types = new HashSet<>(Set.of("kotlin.Unit", "kotlinx.coroutines.flow.Flow"));
    for (LibraryTable library : libraries()) {
      types.addAll(library.open());
    }
    return types;
  }

  /**
   * The responses of the servlet container, and the parameter that a Kotlin {@code suspend}
   * function gets in bytecode, which hides its return type.
   */
  static Set<String> responders() {
    return new HashSet<>(
        Set.of(
            "jakarta.servlet.ServletResponse",
            "javax.servlet.ServletResponse",
            "kotlin.coroutines.Continuation"));
  }

  /**
   * Types so general that a value of them may hold a status. Unlike the types in {@link
   * HandlerTable}, they do not include their subtypes.
   */
  public static Set<String> vague() {
    return Set.of(
        "java.lang.Object",
        "java.lang.Cloneable",
        "java.lang.Comparable",
        "java.io.Serializable",
        // Jakarta REST's Response implements it.
        "java.lang.AutoCloseable",
        // Micronaut's HttpStatus is a CharSequence and an enum.
        "java.lang.CharSequence",
        "java.lang.Enum",
        "java.lang.constant.Constable",
        // It delivers no value, one, or many.
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher");
  }
}
