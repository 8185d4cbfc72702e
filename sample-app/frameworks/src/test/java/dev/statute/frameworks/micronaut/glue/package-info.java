/** The handler of Micronaut, in a configuration, so that it can be left out. */
@Configuration
@Requires(missingProperty = "without-handler")
@GenerateExceptionHandler(Framework.MICRONAUT)
package dev.statute.frameworks.micronaut.glue;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
