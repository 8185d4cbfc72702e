package dev.statute.testing;

import dev.statute.Returns;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
@Returns(299)
class WebFluxHandlers {

  @GetMapping("/plain")
  String plain() {
    return "";
  }

  @GetMapping("/response")
  ResponseEntity<String> response() {
    return ResponseEntity.status(202).body("");
  }

  @GetMapping("/thrown")
  String thrown() {
    throw new ResponseStatusException(HttpStatus.CONFLICT);
  }

  @GetMapping("/mapped")
  String mapped() {
    throw new PlantedException();
  }

  @GetMapping("/crash")
  String crash() {
    throw new IllegalStateException("planted");
  }

  @GetMapping("/sent")
  Mono<Void> sent(ServerHttpResponse response) {
    response.setRawStatusCode(418);
    return response.setComplete();
  }

  @GetMapping("/later")
  Mono<ResponseEntity<String>> later() {
    return Mono.delay(Duration.ofMillis(1)).map(tick -> ResponseEntity.status(203).body(""));
  }

  @GetMapping("/failed")
  CompletableFuture<String> failed() {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        });
  }

  @GetMapping("/converted/{number}")
  String converted(@PathVariable int number) {
    return "" + number;
  }

  @PostMapping("/unreadable")
  String unreadable(@RequestBody Item item) {
    return "" + item;
  }

  @GetMapping("/nothing")
  void nothing() {}

  @RestControllerAdvice
  static class Advice {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    void handle(PlantedException exception) {}
  }
}
