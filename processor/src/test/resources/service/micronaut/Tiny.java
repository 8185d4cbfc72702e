package com.example;

import dev.statute.Returns;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller
class Tiny {
  @Get("/")
  @Returns({200, 404})
  String get() {
    return "";
  }
}
