package programs.micronaut.convertedparameters;

// EXPECTED
// GET /products -> 200 plain, 400 implied
// GET /products/all -> 200 plain
// GET /products/search -> 200 plain, 400 implied
// GET /products/shop -> 200 plain, 400 implied
// GET /products/{id} -> 200 plain, 400 implied, 404 thrown
// GET /products/{id}/name -> 200 plain

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Optional;

@Controller("/products")
public class ConvertedParameters {
  @Get("/{id}")
  public String get(@PathVariable long id) {
    if (id == 0) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no product");
    }
    return "product " + id;
  }

  @Get("/{id}/name")
  public String name(@PathVariable String id) {
    return "name of " + id;
  }

  @Get
  public String list(@QueryValue(defaultValue = "0") int page) {
    return "page " + page;
  }

  @Get("/search")
  public String search(@QueryValue String q) {
    return "found " + q;
  }

  @Get("/shop")
  public String shop(@Header("X-Shop") String shop) {
    return "shop " + shop;
  }

  @Get("/all")
  public String all(
      @Nullable @QueryValue String q,
      @QueryValue(defaultValue = "name") String sort,
      @Header("X-Shop") Optional<String> shop) {
    return q + sort + shop;
  }
}
