/**
 * An orders API that runs behind nginx and Cloudflare, and has a status code of its own.
 *
 * <p>What each handler may answer stands in its {@code @Returns}; the services throw the exceptions
 * that stand for the errors, and {@link dev.statute.sample.StatusCodeExceptionAdvice} turns them
 * into problem documents.
 */
@TargetVendor({Nginx.class, Cloudflare.class, Shop.class})
package dev.statute.sample;

import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import dev.statute.sample.http.Shop;
