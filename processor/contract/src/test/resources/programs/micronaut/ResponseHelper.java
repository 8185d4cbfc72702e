package programs.micronaut.responsehelper;

// EXPECTED
// GET /menus/{id} -> 200 declared+returned, 404 returned
// PUT /menus/{id} -> 200 declared+returned, 409 declared+returned
// finding undeclared-status GET /menus/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;

@Controller("/menus/{id}")
public class ResponseHelper {
  @Get
  @Returns(200)
  public HttpResponse<String> get(@PathVariable String id) {
    if (id.startsWith("x")) {
      return problem(HttpStatus.NOT_FOUND, "no menu");
    }
    return HttpResponse.ok(id).header("X-Menu", id);
  }

  @Put
  @Returns({200, 409})
  public HttpResponse<String> put(@PathVariable String id) {
    MutableHttpResponse<String> response = HttpResponse.ok(id);
    if (id.startsWith("x")) {
      response.status(HttpStatus.CONFLICT);
    }
    return response;
  }

  private static HttpResponse<String> problem(HttpStatus status, String detail) {
    return HttpResponse.<String>status(status).body(detail);
  }
}
