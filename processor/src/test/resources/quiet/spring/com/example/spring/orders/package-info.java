@Returns(value = {TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE}, description = "the rate limiter")
@TargetVendor({Nginx.class, Cloudflare.class})
package com.example.spring.orders;

import static dev.statute.http.Http.Code.SERVICE_UNAVAILABLE;
import static dev.statute.http.Http.Code.TOO_MANY_REQUESTS;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
