/** The goals of the Maven plugin. */
@NullMarked
package dev.statute.maven;

import org.jspecify.annotations.NullMarked;
