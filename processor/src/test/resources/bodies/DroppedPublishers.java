package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What nobody returns or waits for brings nothing. */
class DroppedPublishers {

  private static String fail(String name) {
    throw new ConflictException();
  }

  @Returns(200)
  String dropsAnError() {
    Mono.error(new NotFoundException());
    Flux.error(NotFoundException::new);
    Uni.createFrom().failure(new NotFoundException());
    Multi.createFrom().failure(NotFoundException::new);
    CompletableFuture.failedFuture(new NotFoundException());
    return "x";
  }

  @Returns(200)
  String dropsWhatItMakes(Mono<String> mono, Flux<String> flux, Uni<String> uni) {
    mono.map(name -> fail(name));
    mono.doOnNext(DroppedPublishers::fail);
    flux.flatMap(name -> Mono.just(fail(name)));
    uni.onItem().transform(DroppedPublishers::fail);
    uni.invoke(name -> fail(name));
    return "x";
  }

  @Returns(200)
  String keepsFunctions() {
    Callable<String> task = () -> fail("x");
    Supplier<String> supplier = () -> fail("x");
    CompletableFuture.supplyAsync(supplier);
    CompletableFuture.supplyAsync(() -> fail("x")).thenApply(DroppedPublishers::fail);
    return "x";
  }

  @Returns(200)
  Mono<String> dropsOneAndReturnsAnother(Mono<String> found) {
    Mono<String> checked = found.map(DroppedPublishers::fail);
    return found;
  }

  @Returns(200)
  Mono<String> returnsIt(Mono<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by DroppedPublishers.fail(String) at line 21, but DroppedPublishers.returnsIt does not declare it; write @Returns({200, 409})
    Mono<String> checked = found.map(DroppedPublishers::fail);
    return checked;
  }

  @Returns(200)
  String waitsForIt(Mono<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by DroppedPublishers.fail(String) at line 21, but DroppedPublishers.waitsForIt does not declare it; write @Returns({200, 409})
    return found.map(DroppedPublishers::fail).block();
  }

  /** Nobody subscribes to one that is a value of another. */
  @Returns(200)
  Mono<Mono<String>> isAValue(Mono<String> found) {
    return found.map(name -> Mono.error(new GoneException()));
  }

  @Returns(200)
  Mono<Void> isAValueThatIsDropped(Mono<String> found) {
    return found.map(name -> Mono.error(new GoneException())).then();
  }

  @Returns(200)
  CompletableFuture<CompletableFuture<String>> isAValueOfAFuture(CompletableFuture<String> found) {
    return found.thenApply(name -> CompletableFuture.failedFuture(new GoneException()));
  }

  @Returns(200)
  Mono<ResponseEntity<Mono<String>>> isContent() {
    return Mono.just(ResponseEntity.ok(Mono.error(new GoneException())));
  }

  @Returns(200)
  Mono<String> isInAnOptional(Optional<String> found) {
    return found
        .map(Mono::just)
        // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but DroppedPublishers.isInAnOptional does not declare it; write @Returns({200, 410})
        .orElseGet(() -> Mono.error(new GoneException()));
  }

  /** What is thrown there is dropped by Reactor. */
  @Returns(200)
  Mono<String> throwsAtTheEnd(Mono<String> found) {
    return found
        .doFinally(signal -> fail("x"))
        .doAfterTerminate(() -> fail("x"))
        .doOnCancel(() -> fail("x"));
  }

  @Returns(200)
  Mono<String> throwsBeforeTheEnd(Mono<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by DroppedPublishers.fail(String) at line 21, but DroppedPublishers.throwsBeforeTheEnd does not declare it; write @Returns({200, 409})
    return found.doOnTerminate(() -> fail("x"));
  }
}
