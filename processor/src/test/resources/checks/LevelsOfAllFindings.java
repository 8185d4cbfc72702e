// OPTION: -Astatute.checks=retired-status:error,all:warning
package com.example;

import dev.statute.Returns;

class LevelsOfAllFindings {
  // WARNING: [retired-status] 306 Switch Proxy is no longer used; write a code that is in use
  @Returns({200, 306})
  void whatIsAnErrorByItself() {}

  // WARNING: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
  @Returns({200, 418})
  void whatWasSetBefore() {}
}
