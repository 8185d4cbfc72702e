/** Spring, with its handler. */
@GenerateExceptionHandler(Framework.SPRING)
package dev.statute.frameworks.spring;

import dev.statute.Framework;
import dev.statute.GenerateExceptionHandler;
