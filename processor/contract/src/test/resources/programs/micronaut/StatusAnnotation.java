package programs.micronaut.statusannotation;

// EXPECTED
// DELETE /carts/{id} -> 204 declared+plain
// POST /carts/{id}/lines -> 201 declared+plain
// PUT /carts/{id}/note -> 200 plain

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;

@Controller("/carts/{id}")
public class StatusAnnotation {
  @Post("/lines")
  @Status(HttpStatus.CREATED)
  public String add(@PathVariable String id) {
    return "line of " + id;
  }

  @Delete
  @Status(HttpStatus.NO_CONTENT)
  public void clear(@PathVariable String id) {
    System.out.println("cleared " + id);
  }

  @Put("/note")
  public void note(@PathVariable String id) {
    System.out.println("noted " + id);
  }
}
