package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stands in for a value which is surely there is never used, nor what makes one of nothing. */
class SettledValues {

  private static String fail() {
    throw new ConflictException();
  }

  static class Optionals {
    @Returns(200)
    String isThere(String name) {
      return Optional.of(name).orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayBeThere(String name) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.mayBeThere does not declare it; write @Returns({200, 404})
      return Optional.ofNullable(name).orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String isThereInAVariable(String name) {
      Optional<String> found = Optional.of(name);
      return found.orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String isThereEitherWay(boolean isFirst) {
      return (isFirst ? Optional.of("a") : Optional.of("b")).orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String isThereOneWay(boolean isFirst) {
      return (isFirst ? Optional.of("a") : Optional.<String>empty())
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.isThereOneWay does not declare it; write @Returns({200, 404})
          .orElseThrow(NotFoundException::new);
    }

    private Optional<String> made() {
      return Optional.of("a");
    }

    @Returns(200)
    String isReturned() {
      return made().orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayBeMappedToNothing(String name) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.mayBeMappedToNothing does not declare it; write @Returns({200, 404})
      return Optional.of(name).map(System::getProperty).orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    ResponseEntity<String> isMappedToAResponse(String name) {
      return Optional.of(name).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @Returns(200)
    String isMappedToANewOne(String name) {
      return Optional.of(name)
          .map(found -> "no " + found)
          .flatMap(found -> Optional.of(found))
          .orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayBeMappedToAnEmptyOne(String name) {
      return Optional.of(name)
          .flatMap(found -> found.isEmpty() ? Optional.empty() : Optional.of(found))
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.mayBeMappedToAnEmptyOne does not declare it; write @Returns({200, 404})
          .orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayBeFiltered(String name) {
      return Optional.of(name)
          .filter(found -> found.length() > 1)
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.mayBeFiltered does not declare it; write @Returns({200, 404})
          .orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    ResponseEntity<String> needsNoOther(String name) {
      return Optional.of(ResponseEntity.ok(name)).orElse(ResponseEntity.notFound().build());
    }

    @Returns(200)
    String runsNoOther(String name) {
      return Optional.of(name).or(() -> Optional.of(fail())).orElseGet(() -> fail());
    }

    @Returns(200)
    void takesTheFirst(String name) {
      Optional.of(name).ifPresentOrElse(found -> {}, () -> fail());
    }

    @Returns(200)
    void takesTheFirstThatFails(String name) {
      // WARNING: [undeclared-status] 409 Conflict is thrown by SettledValues.fail() at line 21, but Optionals.takesTheFirstThatFails does not declare it; write @Returns({200, 409})
      Optional.of(name).ifPresentOrElse(found -> fail(), () -> {});
    }

    @Returns(200)
    void runsNothing() {
      Optional.empty().map(name -> fail());
      Optional.empty().ifPresent(name -> fail());
      Optional.empty().ifPresentOrElse(name -> fail(), () -> {});
    }

    @Returns(200)
    Object isEmpty() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Optionals.isEmpty does not declare it; write @Returns({200, 404})
      return Optional.empty().orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    int isANumber() {
      return OptionalInt.of(1).orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String isRequired() {
      return Objects.requireNonNullElseGet("a", () -> fail());
    }
  }

  static class Streams {
    @Returns(200)
    String hasAFirst(String name) {
      return Stream.of(name).map(String::strip).findFirst().orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayHaveAFirst(String[] names) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Streams.mayHaveAFirst does not declare it; write @Returns({200, 404})
      return Stream.of(names).findFirst().orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String mayHaveOneThatIsLong(String name) {
      return List.of(name).stream()
          .filter(found -> found.length() > 5)
          .findAny()
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Streams.mayHaveOneThatIsLong does not declare it; write @Returns({200, 404})
          .orElseThrow(NotFoundException::new);
    }

    @Returns(200)
    String hasAGreatest(int one, int other) {
      return "" + List.of(one, other).stream().max(Integer::compare).orElseThrow(GoneException::new);
    }

    @Returns(200)
    List<String> runsNothing() {
      return Stream.empty().map(name -> fail()).toList();
    }
  }

  static class Publishers {
    @Returns(200)
    Mono<String> isThere(String name) {
      return Mono.just(name).map(String::strip).switchIfEmpty(Mono.error(new NotFoundException()));
    }

    @Returns(200)
    Mono<String> mayBeFiltered(String name) {
      return Mono.just(name)
          .filter(found -> found.length() > 1)
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.mayBeFiltered does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.error(new NotFoundException()));
    }

    @Returns(200)
    Mono<String> mayBeSomethingElse(String name, Mono<String> other) {
      return Mono.just(name)
          .flatMap(found -> other)
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.mayBeSomethingElse does not declare it; write @Returns({200, 404})
          .switchIfEmpty(Mono.error(new NotFoundException()));
    }

    @Returns(200)
    Mono<ResponseEntity<String>> hasADefault(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .defaultIfEmpty(ResponseEntity.ok("x"))
          .defaultIfEmpty(ResponseEntity.notFound().build());
    }

    @Returns(200)
    Mono<List<String>> isCollected(Flux<String> found) {
      return found.collectList().switchIfEmpty(Mono.error(new NotFoundException()));
    }

    @Returns(200)
    Mono<List<String>> isCollectedIfThereIsOne(Flux<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.isCollectedIfThereIsOne does not declare it; write @Returns({200, 404})
      return found.switchIfEmpty(Flux.error(new NotFoundException())).collectList();
    }

    @Returns(200)
    Mono<ResponseEntity<String>> doesNotFail(String name) {
      return Mono.just(ResponseEntity.ok(name))
          .onErrorReturn(ResponseEntity.status(503).build())
          .onErrorMap(error -> new NotFoundException());
    }

    @Returns(200)
    Mono<ResponseEntity<String>> mayFailOtherwise(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          .onErrorReturn(IllegalStateException.class, ResponseEntity.ok("x"))
          // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Publishers.mayFailOtherwise does not declare it; write @Returns({200, 503})
          .onErrorReturn(ResponseEntity.status(503).build());
    }

    @Returns(200)
    Mono<String> alwaysFails() {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but Publishers.alwaysFails does not declare it; write @Returns({200, 410})
      return Mono.error(new GoneException()).map(found -> fail()).doOnNext(found -> fail());
    }

    @Returns(200)
    Mono<String> isEmpty() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Publishers.isEmpty does not declare it; write @Returns({200, 404})
      return Mono.empty().map(found -> fail()).switchIfEmpty(Mono.error(new NotFoundException()));
    }

    @Returns(200)
    Mono<String> neverEnds() {
      return Mono.<String>never().switchIfEmpty(Mono.error(new NotFoundException()));
    }
  }

  static class Futures {
    @Returns(200)
    CompletableFuture<String> alwaysFails() {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but Futures.alwaysFails does not declare it; write @Returns({200, 410})
      return CompletableFuture.failedFuture(new GoneException()).thenApply(found -> fail());
    }

    @Returns(200)
    CompletableFuture<ResponseEntity<String>> doesNotFail() {
      return CompletableFuture.completedFuture(ResponseEntity.ok("x"))
          .exceptionally(error -> ResponseEntity.status(503).build());
    }
  }
}
