package programs.micronaut.futureresults;

// EXPECTED
// GET /jobs/{id} -> 200 declared+plain, 404 thrown
// POST /jobs/{id} -> 202 declared+returned, 429 declared+returned
// GET /jobs/{id}/log -> 200 declared+plain, 404 declared+plain
// finding undeclared-status GET /jobs/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Controller("/jobs/{id}")
public class FutureResults {
  @Get
  @Returns(200)
  public CompletableFuture<String> get(@PathVariable String id) {
    if (id.startsWith("x")) {
      return CompletableFuture.failedFuture(
          new HttpStatusException(HttpStatus.NOT_FOUND, "no job"));
    }
    return CompletableFuture.completedFuture("job " + id);
  }

  @Get("/log")
  @Returns({200, 404})
  public CompletionStage<String> log(@PathVariable String id) {
    if (id.startsWith("x")) {
      return CompletableFuture.completedFuture(null);
    }
    return CompletableFuture.completedFuture("log of " + id);
  }

  @Post
  @Returns({202, 429})
  public CompletionStage<HttpResponse<?>> start(@PathVariable String id) {
    return CompletableFuture.supplyAsync(id::length)
        .thenApply(n -> n > 3 ? HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS) : HttpResponse.accepted());
  }
}
