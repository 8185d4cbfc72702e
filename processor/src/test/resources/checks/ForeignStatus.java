// OPTION: -Astatute.checks=log-only-status:off,gateway-only-status:off
package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Nginx;
import dev.statute.http.Shopify;

class ForeignStatus {
  // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
  @Returns({200, 499})
  void noTarget() {}

  // ERROR: [foreign-status] 430 is not defined for the target vendors (ietf, nginx; from @TargetVendor on ForeignStatus.otherTarget), only elsewhere: Shopify Security Rejection (shopify); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Shopify.class
  @TargetVendor(Nginx.class) @Returns(Shopify.Code.SECURITY_REJECTION)
  void otherTarget() {}

  // ERROR: [foreign-status] 444 is not defined for the target vendors (ietf; from @TargetVendor on ForeignStatus.onlyTheRegistry), only elsewhere: No Response (nginx); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
  @TargetVendor({}) @Returns(Nginx.Code.NO_RESPONSE) void onlyTheRegistry() {}

  @TargetVendor({Nginx.class, Shopify.class})
  static class Behind {
    @Returns({499, 430, 783})
    void ofTheClass() {}

    class Inner {
      @Returns(499)
      void ofTheOuterClass() {}
    }

    // ERROR: [foreign-status] 430 is not defined for the target vendors (ietf, nginx; from @TargetVendor on Behind.nearestWins), only elsewhere: Shopify Security Rejection (shopify); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Shopify.class
    @TargetVendor(Nginx.class) @Returns({499, 430})
    void nearestWins() {}
  }

  @TargetVendor(Nginx.class)
  @interface BehindNginx {}

  @BehindNginx
  static class Composed {
    // ERROR: [foreign-status] 430 is not defined for the target vendors (ietf, nginx; from @BehindNginx on Composed), only elsewhere: Shopify Security Rejection (shopify); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Shopify.class
    @Returns({499, 430})
    void ofTheAnnotation() {}
  }

  @TargetVendor(Nginx.class)
  @Returns({Http.Code.OK, Nginx.Code.CLIENT_CLOSED_REQUEST})
  void ofTheMethod() {}

  @TargetVendor(Nginx.class)
  @Returns({200, 422})
  void theRegistryIsAlwaysIncluded() {}
}
