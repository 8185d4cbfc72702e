package dev.statute.frameworks.spring;

import dev.statute.frameworks.Key;
import dev.statute.frameworks.Thrown;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Throws what it is asked for. */
@RestController
class ThrowController {

  @GetMapping("/throw/{name}")
  String raise(@PathVariable String name) {
    throw Thrown.by(name);
  }

  @GetMapping("/later/{name}")
  CompletableFuture<String> later(@PathVariable String name) {
    return CompletableFuture.supplyAsync(() -> raise(name));
  }

  @GetMapping("/converted/{key}")
  String converted(@PathVariable Key key) {
    return key.value();
  }

  @PostMapping("/body")
  String body(@RequestBody Key key) {
    return key.value();
  }

  @GetMapping("/ResponseStatusException/{code}")
  String responseStatus(@PathVariable int code) {
    throw new ResponseStatusException(HttpStatusCode.valueOf(code), "detail");
  }

  @GetMapping("/ErrorResponseException/{code}")
  String errorResponse(@PathVariable int code) {
    throw new ErrorResponseException(HttpStatusCode.valueOf(code));
  }

  @GetMapping("/ErrorResponse/{code}")
  String implemented(@PathVariable int code) {
    throw new Implementing(HttpStatusCode.valueOf(code));
  }

  private static final class Implementing extends RuntimeException implements ErrorResponse {
    private static final long serialVersionUID = 1L;

    private final transient HttpStatusCode code;

    Implementing(HttpStatusCode code) {
      this.code = code;
    }

    @Override
    public HttpStatusCode getStatusCode() {
      return code;
    }

    @Override
    public ProblemDetail getBody() {
      return ProblemDetail.forStatus(code);
    }
  }
}
