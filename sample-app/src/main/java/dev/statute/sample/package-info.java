/**
 * An orders API that runs behind nginx and Cloudflare, and has a status code of its own.
 *
 * <p>What each handler may answer stands in its {@code @Returns}; the services throw the exceptions
 * that stand for the errors, and the generated {@link
 * dev.statute.sample.SpringStatusCodeExceptionHandler} makes responses of them.
 */
@GenerateExceptionHandler
@TargetVendor({Nginx.class, Cloudflare.class, Shop.class})
package dev.statute.sample;

import dev.statute.GenerateExceptionHandler;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import dev.statute.sample.http.Shop;
