@TargetVendor({Nginx.class, AwsElb.class})
@Returns(value = {401, 429}, description = "the gateway's filters")
package com.example.micronaut.orders;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.AwsElb;
import dev.statute.http.Nginx;
