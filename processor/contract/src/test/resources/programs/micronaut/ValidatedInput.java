package programs.micronaut.validatedinput;

// EXPECTED
// GET /orders -> 200 plain, 400 implied
// POST /orders -> 201 declared+returned, 400 implied, 415 implied
// PUT /orders -> 200 plain, 400 implied, 415 implied
// DELETE /orders/{id} -> 200 plain

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Controller("/orders")
public class ValidatedInput {
  public record NewOrder(@NotBlank String sku) {}

  @Post
  @Returns(201)
  public HttpResponse<String> create(@Body @Valid NewOrder order) {
    return HttpResponse.created(order.sku());
  }

  @Put
  public void replace(@Body NewOrder order) {
    System.out.println(order);
  }

  @Get
  public String find(@QueryValue(defaultValue = "all") @Size(min = 3) String q) {
    return "found " + q;
  }

  @Delete("/{id}")
  public void delete(@PathVariable String id) {
    System.out.println("deleted " + id);
  }
}
