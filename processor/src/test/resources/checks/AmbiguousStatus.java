package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.AwsElb;
import dev.statute.http.Azure;
import dev.statute.http.Cloudflare;
import dev.statute.http.Esri;
import dev.statute.http.Nginx;
import dev.statute.http.Pantheon;
import dev.statute.http.Shopify;
import dev.statute.Role;

class AmbiguousStatus {
  // WARNING: [ambiguous-status] 499 means different things to the target vendors (from @TargetVendor on AmbiguousStatus.inTheLogAndOnTheWire): Client Closed Request (nginx), Token Required (esri); write a code with one meaning, or name only the vendor that is meant in a @TargetVendor here
  @TargetVendor({Nginx.class, Esri.class}) @Returns({200, 499})
  void inTheLogAndOnTheWire() {}

  // WARNING: [ambiguous-status] 530 means different things to the target vendors (from @TargetVendor on AmbiguousStatus.twoGateways): Origin DNS Error (cloudflare), Site Frozen (pantheon); write a code with one meaning, or name only the vendor that is meant in a @TargetVendor here
  @TargetVendor(value = {Cloudflare.class, Pantheon.class}, role = Role.CLIENT) @Returns({200, 530})
  void twoGateways() {}

  // WARNING: [ambiguous-status] 561 means different things to the target vendors (from @TargetVendor on AmbiguousStatus.twoMore): Unauthorized (aws-elb), No site detected (pantheon); write a code with one meaning, or name only the vendor that is meant in a @TargetVendor here
  @TargetVendor(value = {AwsElb.class, Pantheon.class}, role = Role.CLIENT) @Returns({200, 561})
  void twoMore() {}

  @TargetVendor(value = {Cloudflare.class, Shopify.class}, role = Role.CLIENT)
  @Returns(530)
  void theSameMeaning() {}

  @SuppressWarnings("statute:log-only-status")
  @TargetVendor({Nginx.class, Azure.class, Cloudflare.class})
  @Returns(499)
  void nobodySendsIt() {}

  @TargetVendor({Nginx.class, Esri.class})
  @Returns({200, 498})
  void oneOfThemCancelledIt() {}

  @TargetVendor(Esri.class)
  @Returns(499)
  void oneVendor() {}
}
