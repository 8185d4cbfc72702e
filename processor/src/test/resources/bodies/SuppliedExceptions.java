package com.example;

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Exceptions that are handed to somebody who throws them, or brings them later. */
class SuppliedExceptions {

  private final Optional<String> order = Optional.empty();
  private final Warehouse warehouse = new Warehouse();

  @Returns(200)
  String throwsByAConstructor() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.throwsByAConstructor does not declare it; write @Returns({200, 404})
    return order.orElseThrow(NotFoundException::new);
  }

  @Returns({200, 404})
  String declaresByAConstructor() {
    return order.orElseThrow(NotFoundException::new);
  }

  @Returns(200)
  String throwsTheStatusOfAConstructor() {
    // WARNING: [undeclared-status] 500 Internal Server Error is thrown as WebApplicationException, but SuppliedExceptions.throwsTheStatusOfAConstructor does not declare it; write @Returns({200, 500})
    return order.orElseThrow(WebApplicationException::new);
  }

  @Returns({200, 500})
  String declaresTheStatusOfAConstructor() {
    return order.orElseThrow(WebApplicationException::new);
  }

  @Returns(200)
  String throwsByALambda() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.throwsByALambda does not declare it; write @Returns({200, 404})
    return order.orElseThrow(() -> new NotFoundException("no such order"));
  }

  @Returns({200, 404})
  String declaresByALambda() {
    return order.orElseThrow(() -> new NotFoundException("no such order"));
  }

  @Returns(200)
  String throwsAStatusByALambda() {
    return order
        .filter(name -> !name.isEmpty())
        // WARNING: [undeclared-status] 410 Gone is thrown as ResponseStatusException, but SuppliedExceptions.throwsAStatusByALambda does not declare it; write @Returns({200, 410})
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
  }

  @Returns({200, 410})
  String declaresAStatusByALambda() {
    return order.orElseThrow(() -> new ResponseStatusException(HttpStatus.GONE));
  }

  @Returns(200)
  String throwsByABlock(boolean isGone) {
    return order.orElseThrow(
        () -> {
          if (isGone) {
            // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but SuppliedExceptions.throwsByABlock does not declare it; write @Returns({200, 404, 410})
            return new GoneException();
          }
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.throwsByABlock does not declare it; write @Returns({200, 404, 410})
          return new NotFoundException();
        });
  }

  @Returns({200, 404, 410})
  String declaresByABlock(boolean isGone) {
    return order.orElseThrow(
        () -> {
          if (isGone) {
            return new GoneException();
          }
          return new NotFoundException();
        });
  }

  private NotFoundException notFound() {
    return new NotFoundException("no such order");
  }

  private RuntimeException gone() {
    return new GoneException("sold");
  }

  private static RuntimeException conflict(String what) {
    return new ResponseStatusException(HttpStatus.CONFLICT, what);
  }

  @Returns(200)
  String throwsByAMethod() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.throwsByAMethod does not declare it; write @Returns({200, 404})
    return order.orElseThrow(this::notFound);
  }

  @Returns({200, 404})
  String declaresByAMethod() {
    return order.orElseThrow(this::notFound);
  }

  @Returns(200)
  String throwsByAMethodOfAWiderType() {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but SuppliedExceptions.throwsByAMethodOfAWiderType does not declare it; write @Returns({200, 410})
    return order.orElseThrow(this::gone);
  }

  @Returns(200)
  String throwsByALambdaThatCalls() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ResponseStatusException, but SuppliedExceptions.throwsByALambdaThatCalls does not declare it; write @Returns({200, 409})
    return order.orElseThrow(() -> conflict("sold"));
  }

  @Returns({200, 409})
  String declaresByALambdaThatCalls() {
    return order.orElseThrow(() -> conflict("sold"));
  }

  @Returns(200)
  String throwsWhatAMethodMakes() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ResponseStatusException, but SuppliedExceptions.throwsWhatAMethodMakes does not declare it; write @Returns({200, 409})
    throw conflict("sold");
  }

  @Returns({200, 409})
  String declaresWhatAMethodMakes() {
    throw conflict("sold");
  }

  @Returns(200)
  String throwsByAVariable() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but SuppliedExceptions.throwsByAVariable does not declare it; write @Returns({200, 409})
    Supplier<RuntimeException> sold = () -> new ConflictException("sold");
    return order.orElseThrow(sold);
  }

  @Returns({200, 409})
  String declaresByAVariable() {
    Supplier<RuntimeException> sold = () -> new ConflictException("sold");
    return order.orElseThrow(sold);
  }

  @Returns(200)
  String throwsByWhatItIsGiven(Supplier<RuntimeException> given) {
    return order.orElseThrow(given);
  }

  @Returns(200)
  String throwsNothingWithAStatus() {
    return order.orElseThrow() + order.orElseThrow(NoSuchElementException::new);
  }

  @Returns(200)
  int throwsByAnOptionalNumber(OptionalInt number) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.throwsByAnOptionalNumber does not declare it; write @Returns({200, 404})
    return number.orElseThrow(NotFoundException::new);
  }

  @Returns({200, 404})
  int declaresByAnOptionalNumber(OptionalInt number) {
    return number.orElseThrow(NotFoundException::new);
  }

  @Returns(200)
  Supplier<RuntimeException> givesASupplierBack() {
    return () -> new ConflictException("sold");
  }

  @Returns(200)
  NotFoundException givesAnExceptionBack() {
    return new NotFoundException();
  }

  @Returns(200)
  Mono<String> answersAnError() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.answersAnError does not declare it; write @Returns({200, 404})
    return Mono.error(new NotFoundException());
  }

  @Returns({200, 404})
  Mono<String> declaresAnError() {
    return Mono.error(new NotFoundException());
  }

  @Returns(200)
  Mono<String> answersASuppliedError() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.answersASuppliedError does not declare it; write @Returns({200, 404})
    return Mono.error(() -> new NotFoundException());
  }

  @Returns({200, 404})
  Mono<String> declaresASuppliedError() {
    return Mono.error(NotFoundException::new);
  }

  @Returns(200)
  Mono<String> answersAnErrorWhereNothingIsFound(Mono<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but SuppliedExceptions.answersAnErrorWhereNothingIsFound does not declare it; write @Returns({200, 404})
    return found.switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  @Returns({200, 404})
  Mono<String> declaresAnErrorWhereNothingIsFound(Mono<String> found) {
    return found.switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  @Returns(200)
  Flux<String> answersAnErrorOfMany() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but SuppliedExceptions.answersAnErrorOfMany does not declare it; write @Returns({200, 409})
    return Flux.error(new ConflictException());
  }

  @Returns({200, 409})
  Flux<String> declaresAnErrorOfMany() {
    return Flux.error(ConflictException::new);
  }

  @Returns(200)
  Mono<String> answersAnErrorInAnOperator(Mono<String> found) {
    return found.map(
        name -> {
          if (name.isEmpty()) {
            // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but SuppliedExceptions.answersAnErrorInAnOperator does not declare it; write @Returns({200, 409})
            throw new ConflictException();
          }
          return name;
        });
  }

  @Returns({200, 409})
  Mono<String> declaresAnErrorInAnOperator(Mono<String> found) {
    return found.flatMap(
        name -> name.isEmpty() ? Mono.error(new ConflictException()) : Mono.just(name));
  }

  @Returns(200)
  Mono<String> rescuesAnError() {
    return Mono.<String>error(new ConflictException()).onErrorReturn("sold");
  }

  @Returns({200, 404})
  Mono<String> makesAnotherErrorOfIt() {
    return Mono.<String>error(new ConflictException())
        .onErrorMap(conflict -> new NotFoundException());
  }

  @Returns(200)
  Mono<String> dropsWhatIsNotAnswered(Mono<String> found) {
    Mono<String> failed = Mono.error(new ConflictException());
    return found;
  }

  @Returns(200)
  String waitsForAnError() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.waitsForAnError does not declare it; write @Returns({200, 404})
    return Mono.<String>error(new NotFoundException()).block();
  }

  @Returns(200)
  CompletableFuture<String> answersAFailedFuture() {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but SuppliedExceptions.answersAFailedFuture does not declare it; write @Returns({200, 410})
    return CompletableFuture.failedFuture(new GoneException());
  }

  @Returns({200, 410})
  CompletableFuture<String> declaresAFailedFuture() {
    return CompletableFuture.failedFuture(new GoneException());
  }

  @Returns(200)
  CompletionStage<String> answersAFailedStage() {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but SuppliedExceptions.answersAFailedStage does not declare it; write @Returns({200, 410})
    return CompletableFuture.failedStage(new GoneException());
  }

  @Returns(200)
  Mono<String> answersWhatADeferredFunctionThrows() {
    return Mono.defer(
        () -> {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.answersWhatADeferredFunctionThrows does not declare it; write @Returns({200, 404})
          throw new NotFoundException();
        });
  }

  @Returns({200, 404})
  Mono<String> declaresWhatADeferredFunctionThrows() {
    return Mono.defer(
        () -> {
          throw new NotFoundException();
        });
  }

  @Returns(200)
  Mono<String> answersTheContractOfACallable() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but SuppliedExceptions.answersTheContractOfACallable does not declare it; write @Returns({200, 410})
    return Mono.fromCallable(() -> warehouse.take(1));
  }

  @Returns({200, 410})
  Mono<String> declaresTheContractOfACallable() {
    return Mono.fromCallable(() -> warehouse.take(1));
  }

  @Returns(200)
  Mono<String> answersAnErrorAtTheEnd(Mono<Void> done) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.answersAnErrorAtTheEnd does not declare it; write @Returns({200, 404})
    return done.then(Mono.error(new NotFoundException()));
  }

  @Returns({200, 410})
  Mono<String> rescuesByAnotherError() {
    return Mono.<String>error(new ConflictException())
        .onErrorResume(error -> Mono.error(new GoneException()));
  }

  @Returns(200)
  Mono<String> answersTheErrorThatRescues() {
    return Mono.<String>error(new ConflictException())
        // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but SuppliedExceptions.answersTheErrorThatRescues does not declare it; write @Returns({200, 410})
        .onErrorResume(error -> Mono.error(new GoneException()));
  }

  @Returns(200)
  Mono<String> rescuesOneKindOfErrors() {
    return Mono.<String>error(new ConflictException())
        .onErrorResume(ConflictException.class, error -> Mono.just("sold"));
  }

  @Returns(200)
  Mono<String> hasASinkOfErrors(Mono<String> found) {
    return found.handle((name, sink) -> sink.error(new NotFoundException()));
  }

  @Returns(200)
  void subscribesToAnError() {
    Mono.error(new NotFoundException()).subscribe();
  }

  @Returns(200)
  CompletableFuture<String> answersWhatThenThrows(CompletableFuture<String> found) {
    return found.thenApply(
        name -> {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SuppliedExceptions.answersWhatThenThrows does not declare it; write @Returns({200, 404})
          throw new NotFoundException();
        });
  }

  @Returns({200, 404})
  CompletableFuture<String> declaresWhatThenThrows(CompletableFuture<String> found) {
    return found.thenApply(
        name -> {
          throw new NotFoundException();
        });
  }

  @Returns(200)
  CompletableFuture<String> rescuesAFuture() {
    return CompletableFuture.<String>failedFuture(new NotFoundException())
        .exceptionally(error -> "none");
  }

  @Returns(200)
  String waitsForAFuture() throws Exception {
    return CompletableFuture.<String>failedFuture(new NotFoundException()).get();
  }
}
