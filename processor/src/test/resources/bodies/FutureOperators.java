package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.springframework.http.ResponseEntity;

/** Operators of futures, and of what may be null. */
class FutureOperators {

  private static String check(String name) {
    if (name.isEmpty()) {
      throw new ConflictException();
    }
    return name;
  }

  @Returns(200)
  CompletionStage<ResponseEntity<String>> thenApplyOfAStage(CompletionStage<String> found) {
    // WARNING: [undeclared-status] 202 Accepted is returned, but FutureOperators.thenApplyOfAStage does not declare it; write @Returns({200, 202})
    return found.thenApply(name -> ResponseEntity.accepted().body(name));
  }

  @Returns(200)
  CompletionStage<String> thenApplyAsync(CompletionStage<String> found, Executor executor) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FutureOperators.check(String) at line 18, but FutureOperators.thenApplyAsync does not declare it; write @Returns({200, 409})
    return found.thenApplyAsync(FutureOperators::check, executor);
  }

  @Returns({200, 409})
  CompletionStage<String> thenApplyThatIsDeclared(CompletionStage<String> found) {
    return found.thenApply(FutureOperators::check);
  }

  @Returns(200)
  CompletionStage<String> thenCompose(CompletionStage<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FutureOperators.thenCompose does not declare it; write @Returns({200, 404})
    return found.thenCompose(name -> CompletableFuture.failedStage(new NotFoundException()));
  }

  @Returns(200)
  CompletionStage<Void> thenAccept(CompletionStage<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FutureOperators.check(String) at line 18, but FutureOperators.thenAccept does not declare it; write @Returns({200, 409})
    return found.thenAccept(name -> check(name));
  }

  /** What is given to it is no result. */
  @Returns(200)
  CompletionStage<Void> thenAcceptWithAValue(CompletionStage<String> found) {
    return found.thenAccept(name -> CompletableFuture.failedStage(new NotFoundException()));
  }

  @Returns(200)
  CompletableFuture<String> supplyAsync(Executor executor) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FutureOperators.check(String) at line 18, but FutureOperators.supplyAsync does not declare it; write @Returns({200, 409})
    return CompletableFuture.supplyAsync(() -> check("x"), executor);
  }

  @Returns(200)
  CompletableFuture<ResponseEntity<String>> supplyAsyncAResponse() {
    // WARNING: [undeclared-status] 202 Accepted is returned, but FutureOperators.supplyAsyncAResponse does not declare it; write @Returns({200, 202})
    return CompletableFuture.supplyAsync(() -> ResponseEntity.accepted().build());
  }

  @Returns({200, 409})
  CompletableFuture<String> supplyAsyncThatIsDeclared() {
    return CompletableFuture.supplyAsync(() -> check("x"));
  }

  @Returns(200)
  CompletionStage<ResponseEntity<String>> handle(CompletionStage<String> found) {
    return found.handle(
        (name, error) -> {
          if (error != null) {
            // WARNING: [undeclared-status] 503 Service Unavailable is returned, but FutureOperators.handle does not declare it; write @Returns({200, 503})
            return ResponseEntity.status(503).build();
          }
          return ResponseEntity.ok(name);
        });
  }

  @Returns({200, 503})
  CompletionStage<ResponseEntity<String>> handleThatIsDeclared(CompletionStage<String> found) {
    return found.handle(
        (name, error) ->
            error == null ? ResponseEntity.ok(name) : ResponseEntity.status(503).build());
  }

  /** What failed before is taken care of. */
  @Returns(200)
  CompletionStage<ResponseEntity<String>> handlesAFailure(CompletionStage<String> found) {
    return found
        .thenApply(FutureOperators::check)
        .handle((name, error) -> ResponseEntity.ok("x"));
  }

  /** There is no error to ask for. */
  @Returns(200)
  CompletionStage<ResponseEntity<String>> handlesWhatDoesNotFail() {
    return CompletableFuture.completedFuture("x")
        .handle(
            (name, error) ->
                error == null ? ResponseEntity.ok(name) : ResponseEntity.status(503).build());
  }

  @Returns(200)
  CompletionStage<ResponseEntity<String>> exceptionally(CompletionStage<String> found) {
    return found
        .thenApply(ResponseEntity::ok)
        // WARNING: [undeclared-status] 503 Service Unavailable is returned, but FutureOperators.exceptionally does not declare it; write @Returns({200, 503})
        .exceptionally(error -> ResponseEntity.status(503).build());
  }

  @Returns(200)
  CompletionStage<String> exceptionallyAnother(CompletionStage<String> found) {
    return found.exceptionally(
        error -> {
          // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but FutureOperators.exceptionallyAnother does not declare it; write @Returns({200, 503})
          throw new ServiceUnavailableException();
        });
  }

  @Returns(200)
  CompletionStage<String> exceptionallyAValue(CompletionStage<String> found) {
    return found.thenApply(FutureOperators::check).exceptionally(error -> "x");
  }

  /** Where there is an error already, that one stays. */
  @Returns(200)
  CompletionStage<String> whenComplete(CompletionStage<String> found) {
    return found.whenComplete(
        (name, error) -> {
          if (error != null) {
            throw new ServiceUnavailableException();
          }
        });
  }

  @Returns(200)
  CompletionStage<String> whenCompleteAfterAnother(CompletionStage<String> found) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FutureOperators.check(String) at line 18, but FutureOperators.whenCompleteAfterAnother does not declare it; write @Returns({200, 409})
    return found.thenApply(FutureOperators::check).whenComplete((name, error) -> {});
  }

  @Returns(200)
  ResponseEntity<String> orElse(ResponseEntity<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but FutureOperators.orElse does not declare it; write @Returns({200, 404})
    return Objects.requireNonNullElse(found, ResponseEntity.notFound().build());
  }

  @Returns(200)
  ResponseEntity<String> orElseGet(ResponseEntity<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but FutureOperators.orElseGet does not declare it; write @Returns({200, 404})
    return Objects.requireNonNullElseGet(found, () -> ResponseEntity.notFound().build());
  }

  @Returns({200, 404})
  ResponseEntity<String> orElseGetThatIsDeclared(ResponseEntity<String> found) {
    return Objects.requireNonNullElseGet(found, () -> ResponseEntity.notFound().build());
  }

  @Returns(200)
  String orElseGetThatThrows(String found) {
    return Objects.requireNonNullElseGet(
        found,
        () -> {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FutureOperators.orElseGetThatThrows does not declare it; write @Returns({200, 404})
          throw new NotFoundException();
        });
  }

  @Returns(200)
  ResponseEntity<String> required() {
    // WARNING: [undeclared-status] 202 Accepted is returned, but FutureOperators.required does not declare it; write @Returns({200, 202})
    return Objects.requireNonNull(ResponseEntity.accepted().build(), () -> "no response");
  }
}
