package com.example;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Tiny {
  @GetMapping("/")
  @Returns({200, 404})
  String get() {
    return "";
  }
}
