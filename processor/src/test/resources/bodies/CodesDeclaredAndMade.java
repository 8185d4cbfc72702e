// OPTION: -Astatute.checks=foreign-status:warning
package com.example;

import dev.statute.Returns;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One mistake, one message. */
@RestController
class CodesDeclaredAndMade {
  // WARNING: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
  @GetMapping("/1") @Returns({200, 499})
  ResponseEntity<String> declared(boolean found) {
    return found ? ResponseEntity.ok("x") : ResponseEntity.status(499).build();
  }

  /** The code is wrong, so nobody should declare it. */
  @GetMapping("/2")
  @Returns(200)
  ResponseEntity<String> undeclared() {
    // WARNING: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    return ResponseEntity.status(499).build();
  }

  @GetMapping("/3")
  @Returns(200)
  String thrown() {
    // WARNING: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    throw new ResponseStatusException(HttpStatusCode.valueOf(499));
  }

  @GetMapping("/4")
  @Returns(200)
  ResponseEntity<String> helped() {
    return helper();
  }

  private ResponseEntity<String> helper() {
    // WARNING: [foreign-status] 530 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Origin DNS Error (cloudflare, shopify), Site Frozen (pantheon); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Cloudflare.class
    return ResponseEntity.status(530).build();
  }

  /** What is silenced is not told, so it is undeclared. */
  @GetMapping("/5")
  @Returns(200)
  @SuppressWarnings("statute:foreign-status")
  ResponseEntity<String> silenced() {
    // WARNING: [undeclared-status] 521 is returned, but CodesDeclaredAndMade.silenced does not declare it; write @Returns({200, 521})
    return ResponseEntity.status(521).build();
  }

  /** A helper belongs to what is beside it. */
  // WARNING: [foreign-status] 523 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Origin Is Unreachable (cloudflare); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Cloudflare.class
  @GetMapping("/6") @Returns({200, 523})
  ResponseEntity<String> declaresWhatItsHelperMakes() {
    return declaredHelper();
  }

  private ResponseEntity<String> declaredHelper() {
    return ResponseEntity.status(523).build();
  }

  @GetMapping("/7")
  @Returns(200)
  ResponseEntity<String> anotherCode(boolean found) {
    // WARNING: [foreign-status] 521 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Web Server Is Down (cloudflare); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Cloudflare.class
    // WARNING: [undeclared-status] 404 Not Found is returned, but CodesDeclaredAndMade.anotherCode does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(found ? 521 : 404).build();
  }
}
