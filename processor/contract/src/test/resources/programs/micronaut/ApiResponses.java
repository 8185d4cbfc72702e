package programs.micronaut.apiresponses;

// EXPECTED
// DELETE /carts/{id} -> 200 declared+plain, 404 declared, 409 declared
// GET /carts/{id} -> 200 declared+plain, 404 declared+thrown, 410 thrown
// PUT /carts/{id} -> 200 declared, 422 declared, unknown
// finding undeclared-status GET /carts/{id} 410
// finding unreturned-status DELETE /carts/{id} 409

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

@Controller("/carts/{id}")
public class ApiResponses {
  @Get
  @ApiResponse(responseCode = "200", description = "the cart")
  @ApiResponse(responseCode = "404")
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no cart");
    }
    if (id.startsWith("old")) {
      throw new HttpStatusException(HttpStatus.GONE, "expired");
    }
    return "cart " + id;
  }

  @Delete
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  @ApiResponse(responseCode = "409")
  public void delete(@PathVariable String id) {
    System.out.println("deleted " + id);
  }

  @Put
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "422")
  public HttpResponse<String> replay(@PathVariable String id) {
    return HttpResponse.status(id.length(), "replayed");
  }
}
