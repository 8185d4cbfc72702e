package programs.micronaut.handlerbean;

// EXPECTED
// POST /orders -> 200 declared+plain, 409 thrown
// PUT /orders/{id} -> 200 declared+plain, 400 declared+thrown, 409 declared+thrown
// finding undeclared-status POST /orders 409

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Controller("/orders")
public class HandlerBean {
  @Post
  @Returns(200)
  public String place(@QueryValue(defaultValue = "book") String sku) {
    if (sku.equals("sold-out")) {
      throw new OutOfStock(sku);
    }
    return sku;
  }

  @Put("/{id}")
  @Returns({200, 400, 409})
  public String change(@PathVariable String id) {
    if (id.startsWith("paid")) {
      throw new OutOfStock(id);
    }
    if (id.startsWith("x")) {
      throw new ShopException(id);
    }
    return id;
  }
}

class ShopException extends RuntimeException {
  ShopException(String message) {
    super(message);
  }
}

class OutOfStock extends ShopException {
  OutOfStock(String sku) {
    super(sku + " is sold out");
  }
}

@Singleton
class ShopHandler implements ExceptionHandler<ShopException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, ShopException e) {
    return HttpResponse.badRequest(e.getMessage());
  }
}

@Singleton
class OutOfStockHandler implements ExceptionHandler<OutOfStock, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, OutOfStock e) {
    return HttpResponse.status(HttpStatus.CONFLICT).body(e.getMessage());
  }
}
