/** Jersey, with its mapper. */
@GenerateExceptionHandler(Framework.JAKARTA_REST)
package dev.statute.frameworks.jersey;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
