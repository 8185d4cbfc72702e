package dev.statute.testing;

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Returns(299)
class MvcHandlers {

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
  void sent(HttpServletResponse response) throws IOException {
    response.sendError(418);
  }

  @GetMapping("/later")
  Callable<ResponseEntity<String>> later() {
    return () -> ResponseEntity.status(203).body("");
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
