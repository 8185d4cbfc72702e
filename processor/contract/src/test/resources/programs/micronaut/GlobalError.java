package programs.micronaut.globalerror;

// EXPECTED
// GET /stock/{sku} -> 200 declared+plain, 410 thrown
// PUT /stock/{sku} -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /stock/{sku} 410

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;

@Controller("/stock/{sku}")
public class GlobalError {
  @Get
  @Returns(200)
  public String get(@PathVariable String sku) {
    if (sku.startsWith("old")) {
      throw new Discontinued();
    }
    return sku;
  }

  @Put
  @Returns({200, 410})
  public void set(@PathVariable String sku) {
    if (sku.startsWith("old")) {
      throw new Discontinued();
    }
  }
}

@Controller("/errors")
class ShopErrors {
  @Error(global = true)
  public HttpResponse<String> onDiscontinued(HttpRequest<?> request, Discontinued e) {
    return HttpResponse.<String>status(HttpStatus.GONE).body("no longer sold");
  }
}

class Discontinued extends RuntimeException {}
