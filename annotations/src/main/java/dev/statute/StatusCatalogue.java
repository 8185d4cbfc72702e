package dev.statute;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the types of a catalogue of status codes generated into the annotated package: typed
 * constants, a sealed class hierarchy and an exception for each code, from spec files, one per
 * vendor.
 *
 * <pre>{@code
 * @StatusCatalogue(spec = {"ietf.yaml", "nginx.yaml"})
 * package com.example.http;
 * }</pre>
 *
 * <p>Most projects need none of their own: {@code dev.statute:statute-catalogue} holds a ready-made
 * one in the package {@code dev.statute.http}. Status codes that it lacks can join it:
 *
 * <pre>{@code
 * @StatusCatalogue(spec = "acme.yaml", extend = StatusCode.class)
 * package com.example.http;
 * }</pre>
 *
 * <p>A spec file is looked for, in this order, in
 *
 * <ol>
 *   <li>each folder of the option {@code -Astatute.specDir}, which are separated like the entries
 *       of a class path;
 *   <li>the folder of the annotated {@code package-info.java};
 *   <li>{@code ../statute}, then {@code ../resources}, seen from the source root ({@code
 *       src/main/statute} and {@code src/main/resources} of a usual Maven module);
 *   <li>the class output, then the class path;
 *   <li>{@code META-INF/statute/} in the folders of the class path (javac finds no {@code META-INF}
 *       in its jars), then on the processor path.
 * </ol>
 *
 * <p>The folder of the package and the source root are known only where the compiler is given a
 * source path: Maven does so, Gradle does not. A compile error for a missing file names each place
 * that was looked at, and those that could not be.
 *
 * <p>The codes of the vendor {@code ietf} are those that {@code StatusCode.of(int)} finds; the
 * holders of the others find their own codes first, then those. A mistake in a spec file is a
 * compile error with file, line and column, and nothing is generated.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface StatusCatalogue {

  /**
   * The spec files, relative to the places where they are looked for, with {@code /} between
   * folders.
   *
   * @return the names of the spec files
   */
  String[] spec();

  /**
   * The root of an existing hierarchy that the new codes join, such as {@code
   * dev.statute.http.StatusCode.class}. Only the holders and exceptions of the new vendors are
   * generated then; their types extend the {@code Custom} classes of that hierarchy. Its vendor ids
   * and the names of its types are taken, and so is the id {@code ietf}.
   *
   * @return a generated {@code StatusCode}; {@code void.class} for a hierarchy of its own
   */
  Class<?> extend() default void.class;
}
