package programs.micronaut.handlerreadsstatus;

// EXPECTED
// GET /invoices/{id} -> 200 declared+plain, 410 thrown
// PUT /invoices/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /invoices/{id} 410

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/invoices/{id}")
public class HandlerReadsStatus {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new ShopException(HttpStatus.GONE);
    }
    return "invoice " + id;
  }

  @Put
  @Returns({200, 409})
  public void pay(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new ShopException(HttpStatus.CONFLICT);
    }
  }
}

class ShopException extends RuntimeException {
  private final HttpStatus status;

  ShopException(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}

@Singleton
class ShopExceptionHandler implements ExceptionHandler<ShopException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, ShopException e) {
    return HttpResponse.status(e.status()).body(e.getMessage());
  }
}
