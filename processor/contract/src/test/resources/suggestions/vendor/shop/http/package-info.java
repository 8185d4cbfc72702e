/** The codes of the shop. */
@StatusCatalogue(spec = "shop.yaml", extend = StatusCode.class)
package shop.http;

import dev.statute.StatusCatalogue;
import dev.statute.http.StatusCode;
