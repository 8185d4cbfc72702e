// OPTION: -Astatute.checks=retired-status:error, unknown-status:warning,interim-status:off,duplicate-status:off,gateway-only-status:warning
package com.example;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;

class Levels {
  // ERROR: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
  @Returns({200, 418})
  void error() {}

  // WARNING: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @Returns({200, 432, 200})
  void warning() {}

  @Returns({Http.Code.EARLY_HINTS, 200})
  void off() {}

  // ERROR: [retired-status] 102 Processing is deprecated; write a code that is in use
  @Returns(102)
  void whatIsOffHidesNothing() {}

  // WARNING: [gateway-only-status] 521 Web Server Is Down is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @TargetVendor(Cloudflare.class) @Returns(521)
  void milder() {}

  // WARNING: [gateway-only-status] 407 Proxy Authentication Required is sent by a gateway or proxy, and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
  @Returns(407)
  void milderByItself() {}
}
