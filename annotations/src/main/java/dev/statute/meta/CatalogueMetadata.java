package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on the root of a catalogue, its {@code StatusCode}, and says what belongs to it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CatalogueMetadata {

  /**
   * The holder types of the vendors.
   *
   * @return the holders, in the order of the spec files
   */
  Class<?>[] vendors();

  /**
   * The spec files that the catalogue was generated from.
   *
   * @return the spec files, in the order in which the package names them
   */
  Spec[] specs();

  /** A spec file as it was when the catalogue was generated, so that a stale build can be told. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Spec {

    /**
     * The name by which the package asks for the file.
     *
     * @return the name
     */
    String name();

    /**
     * The SHA-256 of its bytes.
     *
     * @return 64 hexadecimal digits, in lower case
     */
    String sha256();
  }
}
