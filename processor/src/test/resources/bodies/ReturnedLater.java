package com.example;

import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReturnedLater {
  static class Optionals {
    @Returns(200)
    ResponseEntity<String> orElse(Optional<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Optionals.orElse does not declare it; write @Returns({200, 404})
      return found.map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @Returns({200, 404})
    ResponseEntity<String> orElseThatIsDeclared(Optional<String> found) {
      return found.map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @Returns({201, 404})
    ResponseEntity<String> mapToAReference(Optional<String> found) {
      // WARNING: [undeclared-status] 200 OK is returned, but Optionals.mapToAReference does not declare it; write @Returns({200, 201, 404})
      return found.map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @Returns(200)
    ResponseEntity<String> orElseGet(Optional<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Optionals.orElseGet does not declare it; write @Returns({200, 404})
      return found.map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Returns({200, 404})
    ResponseEntity<String> orElseGetThatIsDeclared(Optional<String> found) {
      return found.map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Returns(200)
    ResponseEntity<String> blockLambda(Optional<String> found) {
      return found
          .map(
              value -> {
                if (value.isEmpty()) {
                  // WARNING: [undeclared-status] 409 Conflict is returned, but Optionals.blockLambda does not declare it; write @Returns({200, 404, 409})
                  return ResponseEntity.status(409).body(value);
                }
                return ResponseEntity.ok(value);
              })
          // WARNING: [undeclared-status] 404 Not Found is returned, but Optionals.blockLambda does not declare it; write @Returns({200, 404, 409})
          .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Returns(200)
    ResponseEntity<String> flatMapAndOr(Optional<String> found) {
      return found
          // WARNING: [undeclared-status] 409 Conflict is returned, but Optionals.flatMapAndOr does not declare it; write @Returns({200, 409, 410})
          .flatMap(value -> Optional.of(ResponseEntity.status(409).body(value)))
          // WARNING: [undeclared-status] 410 Gone is returned, but Optionals.flatMapAndOr does not declare it; write @Returns({200, 409, 410})
          .or(() -> Optional.of(ResponseEntity.status(410).build()))
          .orElseThrow();
    }

    @Returns(200)
    ResponseEntity<String> ofANewOne(String value) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Optionals.ofANewOne does not declare it; write @Returns({200, 404})
      return Optional.of(ResponseEntity.notFound().<String>build()).get();
    }

    @Returns(200)
    ResponseEntity<String> inAVariable(Optional<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Optionals.inAVariable does not declare it; write @Returns({200, 409})
      Optional<ResponseEntity<String>> response = found.map(x -> ResponseEntity.status(409).body(x));
      return response.orElse(ResponseEntity.ok("x"));
    }

    @Returns(200)
    ResponseEntity<String> methodOfThis(Optional<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is returned by Optionals.toResponse(String) at line 95, but Optionals.methodOfThis does not declare it; write @Returns({200, 409})
      return found.map(this::toResponse).orElse(ResponseEntity.ok("x"));
    }

    @Returns({200, 409})
    ResponseEntity<String> methodOfThisThatIsDeclared(Optional<String> found) {
      return found.map(this::toResponse).orElse(ResponseEntity.ok("x"));
    }

    private ResponseEntity<String> toResponse(String value) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(value);
    }

    @Returns(200)
    ResponseEntity<String> functionInAVariable(Optional<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Optionals.functionInAVariable does not declare it; write @Returns({200, 404})
      Supplier<ResponseEntity<String>> missing = () -> ResponseEntity.status(404).build();
      return found.map(ResponseEntity::ok).orElseGet(missing);
    }

    @Returns(200)
    ResponseEntity<String> functionOfTheCaller(
        Optional<String> found,
        Function<String, ResponseEntity<String>> present,
        Supplier<ResponseEntity<String>> missing) {
      return found.map(present).orElseGet(missing);
    }

    @Returns(200)
    ResponseEntity<String> optionalOfTheCaller(Optional<ResponseEntity<String>> found) {
      return found.orElse(ResponseEntity.ok("x"));
    }

    /** Its status may be what it is chosen by. */
    @Returns(200)
    ResponseEntity<String> filtered(Optional<String> found) {
      return found
          .map(x -> ResponseEntity.status(409).body(x))
          .filter(response -> response.getStatusCode().is2xxSuccessful())
          .orElse(ResponseEntity.ok("x"));
    }

    @Returns(200)
    ResponseEntity<String> filteredBefore(Optional<String> found) {
      return found
          .filter(value -> value.length() > 5)
          // WARNING: [undeclared-status] 409 Conflict is returned, but Optionals.filteredBefore does not declare it; write @Returns({200, 409})
          .map(x -> ResponseEntity.status(409).body(x))
          .orElse(ResponseEntity.ok("x"));
    }

    /** The mapped value has no status, so that of the first one is lost. */
    @Returns(200)
    ResponseEntity<String> mappedToSomethingElse(Optional<String> found) {
      return found
          .map(value -> ResponseEntity.status(409).body(value))
          .map(response -> ResponseEntity.ok(response.getBody()))
          .orElse(ResponseEntity.ok("x"));
    }

    @Returns(200)
    String mappedToText(Optional<String> found) {
      return found
          .map(value -> ResponseEntity.status(409).body(value))
          .map(ResponseEntity::getBody)
          .orElse("x");
    }
  }

  static class Publishers {
    @Returns(200)
    Mono<ResponseEntity<String>> just() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.just does not declare it; write @Returns({200, 404})
      return Mono.just(ResponseEntity.notFound().build());
    }

    @Returns(404)
    Mono<ResponseEntity<String>> justThatIsDeclared() {
      return Mono.just(ResponseEntity.notFound().build());
    }

    @Returns(201)
    Mono<ResponseEntity<String>> map(Mono<String> found) {
      // WARNING: [undeclared-status] 200 OK is returned, but Publishers.map does not declare it; write @Returns({200, 201})
      return found.map(ResponseEntity::ok);
    }

    @Returns(200)
    Mono<ResponseEntity<String>> mapThatIsDeclared(Mono<String> found) {
      return found.map(ResponseEntity::ok);
    }

    @Returns(200)
    Mono<ResponseEntity<String>> defaultIfEmpty(Mono<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.defaultIfEmpty does not declare it; write @Returns({200, 404})
      return found.map(ResponseEntity::ok).defaultIfEmpty(ResponseEntity.notFound().build());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> switchIfEmpty(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.switchIfEmpty does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.just(ResponseEntity.notFound().build()));
    }

    @Returns({200, 404})
    Mono<ResponseEntity<String>> switchIfEmptyThatIsDeclared(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .switchIfEmpty(Mono.just(ResponseEntity.notFound().build()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> switchIfEmptyToAnError(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.switchIfEmptyToAnError does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.error(new NotFoundException("x")));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> deferred(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.deferred does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.defer(() -> Mono.just(ResponseEntity.notFound().build())));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> supplied() {
      // WARNING: [undeclared-status] 202 Accepted is returned, but Publishers.supplied does not declare it; write @Returns({200, 202})
      return Mono.fromSupplier(() -> ResponseEntity.accepted().build());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> flatMap(Mono<String> found) {
      return found.flatMap(
          value -> {
            if (value.isEmpty()) {
              // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.flatMap does not declare it; write @Returns({200, 404, 409})
              return Mono.error(new NotFoundException("x"));
            }
            // WARNING: [undeclared-status] 409 Conflict is returned, but Publishers.flatMap does not declare it; write @Returns({200, 404, 409})
            return Mono.just(ResponseEntity.status(409).body(value));
          });
    }

    @Returns({404, 409})
    Mono<ResponseEntity<String>> flatMapThatIsDeclared(Mono<String> found) {
      return found.flatMap(
          value ->
              value.isEmpty()
                  ? Mono.error(new NotFoundException("x"))
                  : Mono.just(ResponseEntity.status(409).body(value)));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> then(Mono<Void> work) {
      // WARNING: [undeclared-status] 204 No Content is returned, but Publishers.then does not declare it; write @Returns({200, 204})
      return work.then(Mono.just(ResponseEntity.noContent().build()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> thenReturn(Mono<Void> work) {
      // WARNING: [undeclared-status] 204 No Content is returned, but Publishers.thenReturn does not declare it; write @Returns({200, 204})
      return work.thenReturn(ResponseEntity.noContent().build());
    }

    @Returns(204)
    Mono<ResponseEntity<String>> thenThatIsDeclared(Mono<Void> work) {
      return work.then(Mono.just(ResponseEntity.noContent().build()));
    }

    /** The response before it is thrown away. */
    @Returns(204)
    Mono<ResponseEntity<String>> thenAfterAResponse() {
      return Mono.just(ResponseEntity.notFound().build())
          .then(Mono.just(ResponseEntity.noContent().build()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> onErrorResume(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Publishers.onErrorResume does not declare it; write @Returns({200, 503})
          .onErrorResume(e -> Mono.just(ResponseEntity.status(503).build()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> onErrorResumeOfAType(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .onErrorResume(
              // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Publishers.onErrorResumeOfAType does not declare it; write @Returns({200, 503})
              IllegalStateException.class, e -> Mono.just(ResponseEntity.status(503).build()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> onErrorReturn(Mono<String> found) {
      // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Publishers.onErrorReturn does not declare it; write @Returns({200, 503})
      return found.map(ResponseEntity::ok).onErrorReturn(ResponseEntity.status(503).build());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> onErrorReturnOfAType(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Publishers.onErrorReturnOfAType does not declare it; write @Returns({200, 503})
          .onErrorReturn(IllegalStateException.class, ResponseEntity.status(503).build());
    }

    @Returns({200, 503})
    Mono<ResponseEntity<String>> rescuesThatAreDeclared(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .onErrorReturn(IllegalStateException.class, ResponseEntity.status(503).build())
          .onErrorResume(e -> Mono.just(ResponseEntity.status(503).build()));
    }

    /** Something takes care of the error, which is not read. */
    @Returns(200)
    Mono<ResponseEntity<String>> rescuedError(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .switchIfEmpty(Mono.error(new NotFoundException("x")))
          .onErrorResume(e -> Mono.just(ResponseEntity.ok("x")));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> onErrorMap(Mono<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.onErrorMap does not declare it; write @Returns({200, 404})
      return found.map(ResponseEntity::ok).onErrorMap(e -> new NotFoundException("x"));
    }

    @Returns({200, 404})
    Mono<ResponseEntity<String>> onErrorMapThatIsDeclared(Mono<String> found) {
      return found.map(ResponseEntity::ok).onErrorMap(e -> new NotFoundException("x"));
    }

    @Returns(200)
    ResponseEntity<String> block(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.block does not declare it; write @Returns({200, 404})
          .defaultIfEmpty(ResponseEntity.notFound().build())
          .block();
    }

    @Returns(200)
    ResponseEntity<String> blockOnAnError(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.blockOnAnError does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.error(() -> new NotFoundException("x")))
          .block();
    }

    @Returns(200)
    Mono<ResponseEntity<String>> mapThatThrows(Mono<String> found) {
      return found.map(
          value -> {
            if (value.isEmpty()) {
              // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.mapThatThrows does not declare it; write @Returns({200, 404})
              throw new NotFoundException("x");
            }
            return ResponseEntity.ok(value);
          });
    }

    @Returns(200)
    Mono<ResponseEntity<String>> inAVariable(Mono<String> found) {
      Mono<ResponseEntity<String>> missing =
          // WARNING: [undeclared-status] 404 Not Found is returned, but Publishers.inAVariable does not declare it; write @Returns({200, 404})
          Mono.just(ResponseEntity.notFound().build());
      return found.map(ResponseEntity::ok).switchIfEmpty(missing);
    }

    @Returns(200)
    Mono<ResponseEntity<String>> statusOfTheResponse(Mono<HttpStatus> status) {
      return status.map(found -> ResponseEntity.status(found).build());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> filtered(Mono<String> found) {
      return found
          .map(value -> ResponseEntity.status(409).body(value))
          .filter(response -> response.getStatusCode().is2xxSuccessful());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> filteredThroughAnError(Mono<String> found) {
      return found
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.filteredThroughAnError does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.error(new NotFoundException("x")))
          .filter(value -> value.length() > 5)
          .map(ResponseEntity::ok);
    }

    @Returns(200)
    Mono<ResponseEntity<String>> operatorThatIsNotKnown(Mono<String> found) {
      return Mono.just(ResponseEntity.notFound().<String>build())
          .transform(response -> found.map(ResponseEntity::ok));
    }

    @Returns(200)
    Flux<ResponseEntity<String>> flux(Flux<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Publishers.flux does not declare it; write @Returns({200, 409})
      return found.map(value -> ResponseEntity.status(409).body(value));
    }

    /** Neither is subscribed to by what is returned. */
    @Returns(200)
    Mono<ResponseEntity<String>> beside(Mono<String> found) {
      Mono<ResponseEntity<String>> missing = Mono.just(ResponseEntity.notFound().build());
      missing.subscribe();
      return found.map(ResponseEntity::ok);
    }
  }

  static class Futures {
    @Returns(200)
    CompletableFuture<ResponseEntity<String>> completed() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Futures.completed does not declare it; write @Returns({200, 404})
      return CompletableFuture.completedFuture(ResponseEntity.notFound().build());
    }

    @Returns(404)
    CompletionStage<ResponseEntity<String>> completedThatIsDeclared() {
      return CompletableFuture.completedStage(ResponseEntity.notFound().build());
    }

    @Returns(200)
    CompletableFuture<ResponseEntity<String>> thenApply(CompletableFuture<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Futures.thenApply does not declare it; write @Returns({200, 409})
      return found.thenApply(value -> ResponseEntity.status(409).body(value));
    }

    @Returns(201)
    CompletableFuture<ResponseEntity<String>> thenApplyOfAReference(
        CompletableFuture<String> found) {
      // WARNING: [undeclared-status] 200 OK is returned, but Futures.thenApplyOfAReference does not declare it; write @Returns({200, 201})
      return found.thenApply(ResponseEntity::ok);
    }

    @Returns(200)
    CompletableFuture<ResponseEntity<String>> thenApplyThatIsDeclared(
        CompletableFuture<String> found) {
      return found.thenApply(ResponseEntity::ok);
    }

    @Returns(200)
    CompletableFuture<ResponseEntity<String>> thenCompose(CompletableFuture<String> found) {
      return found.thenCompose(
          value ->
              value.isEmpty()
                  // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Futures.thenCompose does not declare it; write @Returns({200, 404})
                  ? CompletableFuture.failedFuture(new NotFoundException("x"))
                  : CompletableFuture.completedFuture(ResponseEntity.ok(value)));
    }

    @Returns(200)
    CompletableFuture<ResponseEntity<String>> handled(CompletableFuture<String> found) {
      return found
          .thenApply(value -> ResponseEntity.status(409).body(value))
          .handle((response, error) -> ResponseEntity.ok("x"));
    }
  }
}
