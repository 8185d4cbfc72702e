package programs.micronaut.localerror;

// EXPECTED
// GET /invoices/{id} -> 200 declared+plain, 404 declared+thrown
// GET /receipts/{id} -> 200 declared+plain, 500 crash
// finding unmapped-exception GET /receipts/{id} NoSuchInvoice

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;

@Controller("/invoices")
public class LocalError {
  @Get("/{id}")
  @Returns({200, 404})
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoSuchInvoice();
    }
    return id;
  }

  @Error(exception = NoSuchInvoice.class)
  public HttpResponse<String> onMissing(NoSuchInvoice e) {
    return HttpResponse.notFound("no such invoice");
  }
}

@Controller("/receipts")
class Receipts {
  @Get("/{id}")
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoSuchInvoice(); // the other controller's handler is local
    }
    return id;
  }
}

class NoSuchInvoice extends RuntimeException {}
