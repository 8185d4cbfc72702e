package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from spec files. It replaces {@code
 * javax.annotation.processing.Generated}, which a module that does not read {@code java.compiler}
 * cannot use. Coverage tools recognize it by its simple name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
