package programs.micronaut.conflictingerrors;

// EXPECTED
// POST /tables/{id} -> 200 plain, 409 thrown
// PUT /tables/{id} -> 200 plain, 410 thrown
// finding conflicting-mapping TableErrors#onTaken

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;

@Controller("/tables/{id}")
public class ConflictingErrors {
  @Post
  public void reserve(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TableTaken();
    }
  }

  @Put
  public void move(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TableSold();
    }
  }

  @Error
  public HttpResponse<String> onSold(TableSold e) {
    return HttpResponse.<String>status(HttpStatus.GONE).body("sold");
  }
}

@Controller("/shop-errors")
class ShopErrors {
  @Error(global = true)
  public HttpResponse<String> onTaken(TableTaken e) {
    return HttpResponse.<String>status(HttpStatus.CONFLICT).body("taken");
  }
}

@Controller("/table-errors")
class TableErrors {
  @Error(global = true)
  public HttpResponse<String> onTaken(TableTaken e) {
    return HttpResponse.<String>status(HttpStatus.CONFLICT).body("choose another");
  }
}

class TableTaken extends RuntimeException {}

class TableSold extends RuntimeException {}
