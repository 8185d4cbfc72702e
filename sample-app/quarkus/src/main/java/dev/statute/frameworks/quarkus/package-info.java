/** Quarkus, with its mapper. */
@GenerateExceptionHandler(Framework.JAKARTA_REST)
package dev.statute.frameworks.quarkus;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
