/**
 * Two controllers with mistakes that Statute finds: one error or warning for each check. Only the
 * Maven profile {@code broken} compiles them.
 */
@TargetVendor({Nginx.class, Cloudflare.class, Shop.class})
package dev.statute.sample.broken;

import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import dev.statute.sample.http.Shop;
