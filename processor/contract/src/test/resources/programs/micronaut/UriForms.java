package programs.micronaut.uriforms;

// EXPECTED
// GET /shop/books -> 200 plain
// GET /shop/books/{isbn} -> 200 plain, 404 thrown
// GET /shop/find -> 200 plain
// GET /shop/novels -> 200 plain
// GET /shop/search -> 200 plain

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller(UriForms.ROOT)
public class UriForms {
  static final String ROOT = "/shop";

  @Get(uris = {"/books", "/novels"})
  public String books() {
    return "Emma";
  }

  @Get(uri = "/books/{isbn:[0-9]+}")
  public String book(@PathVariable String isbn) {
    if (isbn.startsWith("0")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no book");
    }
    return "book " + isbn;
  }

  @Get("/search{?q,sort}")
  public String search(@Nullable @QueryValue String q, @Nullable @QueryValue String sort) {
    return q + sort;
  }

  @Get(value = "find")
  public String find() {
    return "nothing";
  }
}
