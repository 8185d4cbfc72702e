package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import dev.statute.http.Twitter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

class RetiredStatus {
  // ERROR: [retired-status] 306 Switch Proxy is no longer used; write a code that is in use
  @Returns(306)
  void unused() {}

  // WARNING: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
  @Returns({200, Http.Code.IM_A_TEAPOT})
  void reserved() {}

  // WARNING: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
  @ResponseStatus(HttpStatus.I_AM_A_TEAPOT) @SuppressWarnings("deprecation")
  void reservedInSpring() {}

  // WARNING: [retired-status] 305 Use Proxy is deprecated; write a code that is in use
  @Returns(305)
  void deprecated() {}

  // WARNING: [retired-status] 510 Not Extended is obsolete; write a code that is in use
  @Returns(510)
  void obsolete() {}

  // WARNING: [retired-status] 420 Enhance Your Calm is deprecated; write a code that is in use
  @TargetVendor(Twitter.class) @Returns({200, 420})
  void deprecatedByItsVendor() {}

  @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
  @Returns({200, 418, 527})
  void aClientDoesNotChoose() {}

  @Returns({200, 402, 429})
  void inUse() {}

  @SuppressWarnings("statute:retired-status")
  @Returns(418)
  void silenced() {}
}
