/** What the OpenAPI document says of handlers of all kinds. */
@GenerateExceptionHandler(Framework.SPRINGDOC)
package dev.statute.openapi;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
