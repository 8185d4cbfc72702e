package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.AwsElb;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import dev.statute.http.Pantheon;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@TargetVendor({Cloudflare.class, AwsElb.class})
class GatewayOnlyStatus {
  // ERROR: [gateway-only-status] 521 Web Server Is Down is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @Returns({200, 521})
  void ofCloudflare() {}

  // ERROR: [gateway-only-status] 463 too many IP addresses in X-Forwarded-For is sent by a gateway or proxy (aws-elb), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @Returns({200, 463})
  void ofAws() {}

  // ERROR: [gateway-only-status] 530 Origin DNS Error is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @ApiResponse(responseCode = "530")
  void inTheDocumentation() {}

  // WARNING: [gateway-only-status] 407 Proxy Authentication Required is sent by a gateway or proxy, and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @Returns(Http.Code.PROXY_AUTHENTICATION_REQUIRED)
  void registered() {}

  // WARNING: [gateway-only-status] 511 Network Authentication Required is sent by a gateway or proxy, and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @TargetVendor({}) @Returns({200, 511}) void registeredWithoutVendors() {}

  // ERROR: [gateway-only-status] 530 Origin DNS Error is sent by a gateway or proxy (cloudflare, pantheon), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @TargetVendor({Cloudflare.class, Pantheon.class}) @Returns(530)
  void ofTwoGateways() {}

  @Returns({200, 502, 504})
  void whatOriginServersSendToo() {}

  @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
  @Returns({200, 407, 521, 530})
  void aClientReceivesIt() {}

  @TargetVendor(value = Cloudflare.class, role = Role.GATEWAY)
  @Returns({200, 511, 521})
  void aGatewaySendsIt() {}

  @RegisterRestClient
  interface Client {
    @Returns({200, 521})
    String get();
  }

  @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
  static class ClientClass {
    @Returns({200, 521})
    void ofTheClass() {}
  }
}
