package dev.statute.frameworks.micronaut;

import dev.statute.frameworks.Key;
import dev.statute.frameworks.Thrown;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Produces anything: else Micronaut answers 406 to text/html before it comes here. */
@Controller(produces = MediaType.ALL)
class ThrowController {

  @Get("/throw/{name}")
  String raise(String name) {
    throw Thrown.by(name);
  }

  @Get("/later/{name}")
  CompletableFuture<String> later(String name) {
    return CompletableFuture.supplyAsync(() -> raise(name));
  }

  @Get("/converted/{key}")
  String converted(Key key) {
    return key.value();
  }

  @Post("/body")
  String body(@Body Key key) {
    return key.value();
  }

  @Get("/sent/stream")
  Publisher<String> sent() {
    return Flux.concat(Flux.just("partial"), Flux.error(Thrown.by("409")));
  }

  @Get("/HttpStatusException/{code}")
  String own(int code) {
    throw new HttpStatusException(HttpStatus.valueOf(code), "detail");
  }
}
