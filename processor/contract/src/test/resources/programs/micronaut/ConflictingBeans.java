package programs.micronaut.conflictingbeans;

// EXPECTED
// POST /cakes/{id} -> 200 plain, 500 crash
// PUT /cakes/{id} -> 200 plain, 410 thrown
// finding conflicting-mapping SoldOutHandler#handle

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/cakes/{id}")
public class ConflictingBeans {
  @Post
  public void order(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new OutOfStock(); // Micronaut cannot choose between two beans
    }
  }

  @Put
  public void change(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new TooLate();
    }
  }
}

class TooLate extends RuntimeException {}

class OutOfStock extends RuntimeException {}

@Singleton
class OutOfStockHandler implements ExceptionHandler<OutOfStock, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, OutOfStock e) {
    return HttpResponse.status(HttpStatus.CONFLICT);
  }
}

@Singleton
class SoldOutHandler implements ExceptionHandler<OutOfStock, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, OutOfStock e) {
    return HttpResponse.status(HttpStatus.CONFLICT).body("sold out");
  }
}

@Singleton
class TooLateHandler implements ExceptionHandler<TooLate, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, TooLate e) {
    return HttpResponse.status(HttpStatus.GONE);
  }
}
