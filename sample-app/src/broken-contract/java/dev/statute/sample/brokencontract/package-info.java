/**
 * Refunds and parcels with mistakes that show in the contract of the program only: one finding for
 * each check. Each file by itself is right, and the compiler reports nothing. Only the Maven
 * profile {@code broken-contract} compiles them.
 */
@TargetVendor({Nginx.class, Cloudflare.class, Shop.class})
package dev.statute.sample.brokencontract;

import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import dev.statute.sample.http.Shop;
