package dev.statute.frameworks.micronaut;

import dev.statute.frameworks.Thrown;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;

/** Produces anything: else Micronaut answers 406 to text/html before it comes here. */
@Controller(produces = MediaType.ALL)
@SuppressWarnings("statute:missing-returns")
class ThrowController {

  @Get("/throw/{name}")
  String raise(String name) {
    throw Thrown.by(name);
  }

  @Get("/HttpStatusException/{code}")
  String own(int code) {
    throw new HttpStatusException(HttpStatus.valueOf(code), "detail");
  }
}
