/** The status codes of the shop's own, generated from {@code src/main/statute/shop.yaml}. */
@StatusCatalogue(spec = "shop.yaml", extend = StatusCode.class)
package dev.statute.sample.http;

import dev.statute.StatusCatalogue;
import dev.statute.http.StatusCode;
