package programs.micronaut.switchifempty;

// EXPECTED
// GET /shelves/{id} -> 200 declared+plain, 410 thrown
// GET /shelves/{id}/label -> 200 declared+returned, 404 declared+returned
// finding undeclared-status GET /shelves/{id} 410

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Map;
import reactor.core.publisher.Mono;

@Controller("/shelves/{id}")
public class SwitchIfEmpty {
  private final Map<String, String> shelves = Map.of("1", "books");

  @Get
  @Returns(200)
  public Mono<String> get(@PathVariable String id) {
    return find(id)
        .switchIfEmpty(Mono.error(() -> new HttpStatusException(HttpStatus.GONE, "sold")));
  }

  @Get("/label")
  @Returns({200, 404})
  public Mono<HttpResponse<String>> label(@PathVariable String id) {
    return find(id)
        .<HttpResponse<String>>map(HttpResponse::ok)
        .defaultIfEmpty(HttpResponse.notFound());
  }

  private Mono<String> find(String id) {
    return Mono.justOrEmpty(shelves.get(id));
  }
}
