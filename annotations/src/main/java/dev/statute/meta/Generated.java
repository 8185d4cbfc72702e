package dev.statute.meta;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from spec files. It stands in for {@code
 * javax.annotation.processing.Generated}, which a module that does not read {@code java.compiler}
 * cannot see. Its simple name is what coverage tools look for.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
