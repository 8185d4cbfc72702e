package com.example.spring.reactive;

import static dev.statute.http.Http.Code.ACCEPTED;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/measurements")
class ReactiveController {

  record Measurement(String sensor, double value) {}

  @GetMapping
  @Returns(OK)
  Flux<Measurement> all() {
    return Flux.empty();
  }

  @GetMapping("/{sensor}")
  @Returns({OK, NOT_FOUND})
  Mono<Measurement> last(@PathVariable String sensor) {
    return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @ApiResponse(responseCode = "200")
  Flux<ServerSentEvent<Measurement>> live() {
    return Flux.interval(Duration.ofSeconds(1)).map(n -> ServerSentEvent.<Measurement>builder().build());
  }

  @GetMapping(path = "/dump", produces = MediaType.APPLICATION_NDJSON_VALUE)
  Publisher<Measurement> dump() {
    return all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns(CREATED)
  Mono<Measurement> add(@RequestBody Mono<Measurement> measurement) {
    return measurement;
  }

  @PostMapping("/bulk")
  @Returns({CREATED, ACCEPTED})
  Mono<ResponseEntity<Flux<Measurement>>> bulk(@RequestBody Flux<Measurement> measurements) {
    return Mono.just(ResponseEntity.accepted().body(measurements));
  }

  @PutMapping("/{sensor}")
  @ApiResponse(responseCode = "204")
  Mono<ResponseEntity<Void>> put(@PathVariable String sensor) {
    return Mono.just(ResponseEntity.noContent().build());
  }

  @DeleteMapping("/{sensor}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Returns({NO_CONTENT, NOT_FOUND})
  Mono<Void> delete(@PathVariable String sensor) {
    return Mono.empty();
  }

  /** Completes with 200, for no status is said. */
  @PostMapping("/{sensor}/reset")
  @Returns(OK)
  Mono<Void> reset(@PathVariable String sensor) {
    return Mono.empty();
  }

  @PatchMapping("/{sensor}")
  @Returns({NO_CONTENT, NOT_FOUND})
  Mono<Void> patch(@PathVariable String sensor, ServerHttpResponse response) {
    response.setStatusCode(HttpStatus.NO_CONTENT);
    return response.setComplete();
  }

  @PostMapping("/{sensor}/calibrations")
  @ApiResponse(responseCode = "201")
  Mono<String> calibrate(@PathVariable String sensor, ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.CREATED);
    return Mono.just(sensor);
  }

  @PostMapping("/files")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @ApiResponse(responseCode = "202")
  Mono<Void> upload(@RequestPart FilePart file, WebSession session) {
    return Mono.empty();
  }

  @GetMapping("/dashboard")
  @ApiResponse(responseCode = "303")
  Mono<Rendering> dashboard() {
    return Mono.just(Rendering.redirectTo("/").status(HttpStatus.SEE_OTHER).build());
  }

  @GetMapping("/either")
  @ApiResponse(responseCode = "202")
  Mono<?> either() {
    return Mono.just(ResponseEntity.accepted().location(URI.create("/")).build());
  }
}
