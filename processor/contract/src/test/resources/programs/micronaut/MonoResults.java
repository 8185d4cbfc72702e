package programs.micronaut.monoresults;

// EXPECTED
// GET /orders -> 200 declared+plain
// DELETE /orders/{id} -> 202 declared+returned, 409 declared+thrown
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// GET /orders/{id}/owner -> 200 declared+plain, 404 plain
// finding undeclared-status GET /orders/{id} 404
// finding undeclared-status GET /orders/{id}/owner 404

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller("/orders")
public class MonoResults {
  @Get("/{id}")
  @Returns(200)
  public Mono<String> get(@PathVariable String id) {
    if (id.startsWith("x")) {
      return Mono.error(new HttpStatusException(HttpStatus.NOT_FOUND, "no order"));
    }
    return Mono.just("order " + id);
  }

  @Get("/{id}/owner")
  @Returns(200)
  public Mono<String> owner(@PathVariable String id) {
    if (id.startsWith("x")) {
      return Mono.empty();
    }
    return Mono.just("owner of " + id);
  }

  @Get
  @Returns(200)
  public Publisher<String> all() {
    return Flux.just("1", "2");
  }

  @Delete("/{id}")
  @Returns({202, 409})
  public Mono<HttpResponse<String>> delete(@PathVariable String id) {
    return Mono.just(id)
        .flatMap(
            order ->
                order.startsWith("paid")
                    ? Mono.error(new HttpStatusException(HttpStatus.CONFLICT, "paid"))
                    : Mono.just(HttpResponse.accepted()));
  }
}
