/** Its handlers share a declaration. */
@Returns(503)
package dev.statute.openapi.packaged;

import dev.statute.Returns;
