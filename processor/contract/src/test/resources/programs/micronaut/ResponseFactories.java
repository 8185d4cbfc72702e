package programs.micronaut.responsefactories;

// EXPECTED
// POST /products -> 201 declared+returned, 422 declared+returned
// GET /products/{sku} -> 200 declared+returned, 303 returned, 404 declared+returned, 410 returned
// finding undeclared-status GET /products/{sku} 303
// finding undeclared-status GET /products/{sku} 410

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;

@Controller("/products")
public class ResponseFactories {
  @Get("/{sku}")
  @Returns({200, 404})
  public HttpResponse<?> get(@PathVariable String sku) {
    if (sku.equals("none")) {
      return HttpResponse.notFound();
    }
    if (sku.startsWith("old")) {
      return HttpResponse.status(HttpStatus.GONE).body("no longer sold");
    }
    if (sku.startsWith("new")) {
      return HttpResponse.seeOther(URI.create("/products/soon"));
    }
    return HttpResponse.ok(sku);
  }

  @Post
  @Returns({201, 422})
  public HttpResponse<String> create(@QueryValue(defaultValue = "") String name) {
    if (name.isEmpty()) {
      return HttpResponse.unprocessableEntity();
    }
    return HttpResponse.created(name);
  }
}
