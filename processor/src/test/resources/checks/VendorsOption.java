// OPTION: -Astatute.vendors=shopify,dev.statute.http.Twitter
package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Nginx;

class VendorsOption {
  @Returns(783)
  void ofAVendorThatTheOptionNames() {}

  // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf, shopify, twitter; from -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
  @Returns(499)
  void ofAnother() {}

  // ERROR: [invalid-status] 783 is not a status code: status codes are numbers from 100 to 599, and this one is known only elsewhere: Unexpected Token (shopify); write one of those, or add the vendor that sends it to @TargetVendor, such as Shopify.class
  @TargetVendor(Nginx.class) @Returns(783)
  void theNearestTargetsWin() {}

  // ERROR: [invalid-status] 783 is not a status code: status codes are numbers from 100 to 599, and this one is known only elsewhere: Unexpected Token (shopify); write one of those, or add the vendor that sends it to @TargetVendor, such as Shopify.class
  @Returns(783) @TargetVendor({})
  void noVendorIsATargetToo() {}
}
