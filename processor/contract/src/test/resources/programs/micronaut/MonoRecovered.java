package programs.micronaut.monorecovered;

// EXPECTED
// GET /prices/{sku} -> 200 declared+plain
// GET /prices/{sku}/tax -> 200 declared+plain, 404 thrown
// GET /prices/{sku}/total -> 200 declared+plain, 503 declared+thrown
// finding undeclared-status GET /prices/{sku}/tax 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import reactor.core.publisher.Mono;

@Controller("/prices/{sku}")
public class MonoRecovered {
  @Get
  @Returns(200)
  public Mono<String> get(@PathVariable String sku) {
    return price(sku).onErrorReturn("0.00");
  }

  @Get("/tax")
  @Returns(200)
  public Mono<String> tax(@PathVariable String sku) {
    return price(sku).map(price -> "19% of " + price);
  }

  @Get("/total")
  @Returns({200, 503})
  public Mono<String> total(@PathVariable String sku) {
    return price(sku)
        .onErrorMap(e -> new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "no prices"));
  }

  private static Mono<String> price(String sku) {
    if (sku.startsWith("x")) {
      return Mono.error(new HttpStatusException(HttpStatus.NOT_FOUND, "no price"));
    }
    return Mono.just("9.99");
  }
}
