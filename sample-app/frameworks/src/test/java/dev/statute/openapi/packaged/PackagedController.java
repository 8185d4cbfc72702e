package dev.statute.openapi.packaged;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PackagedController {

  @GetMapping("/package")
  @Returns(200)
  String get() {
    return "";
  }
}
