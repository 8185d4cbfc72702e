/** Jersey 2, with its mapper. */
@GenerateExceptionHandler(Framework.JAX_RS)
package dev.statute.frameworks.jaxrs;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
