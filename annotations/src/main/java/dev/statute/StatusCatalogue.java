package dev.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a catalogue of status codes into the annotated package, from one spec file per vendor:
 * typed constants, a sealed class hierarchy, and an exception for each code.
 *
 * <pre>{@code
 * @StatusCatalogue(spec = {"ietf.yaml", "nginx.yaml"})
 * package com.example.http;
 * }</pre>
 *
 * <p>Most projects need no catalogue of their own: {@code dev.statute:statute-catalogue} contains a
 * ready-made one in the package {@code dev.statute.http}. Status codes that it lacks can join it:
 *
 * <pre>{@code
 * @StatusCatalogue(spec = "acme.yaml", extend = StatusCode.class)
 * package com.example.http;
 * }</pre>
 *
 * <p>A spec file is looked for, in this order, in
 *
 * <ol>
 *   <li>each folder of the option {@code -Astatute.specDir}; folders are separated like the entries
 *       of a class path;
 *   <li>the folder of the annotated {@code package-info.java};
 *   <li>{@code ../statute}, then {@code ../resources}, relative to the source root ({@code
 *       src/main/statute} and {@code src/main/resources} in a standard Maven module);
 *   <li>the class output, then the class path;
 *   <li>{@code META-INF/statute/} in the folders of the class path (javac finds no {@code META-INF}
 *       in its jars), then on the processor path.
 * </ol>
 *
 * <p>The folder of the package and the source root are known only if the compiler has a source
 * path: Maven sets it, Gradle does not. The compile error for a missing file lists the places that
 * were looked at and those that could not be.
 *
 * <p>{@code StatusCode.of(int)} finds the codes of the vendor {@code ietf}. The holder of any other
 * vendor finds its own codes first, then those of {@code ietf}. A mistake in a spec file is a
 * compile error with file, line and column, and nothing is generated.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface StatusCatalogue {

  /**
   * The spec files, relative to the places that are searched, with {@code /} between folders.
   *
   * @return the names of the spec files
   */
  String[] spec();

  /**
   * The root of an existing hierarchy that the new codes join, such as {@code
   * dev.statute.http.StatusCode.class}. Then only the holders and exceptions of the new vendors are
   * generated; their types extend the {@code Custom} classes of that hierarchy. The vendor ids and
   * type names of that hierarchy are taken, and so is the id {@code ietf}.
   *
   * @return a generated {@code StatusCode}; {@code void.class} for a hierarchy of its own
   */
  Class<?> extend() default void.class;
}
