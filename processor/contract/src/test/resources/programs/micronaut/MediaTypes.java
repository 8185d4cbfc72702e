package programs.micronaut.mediatypes;

// EXPECTED
// GET /labels -> 200 plain, 406 implied
// POST /labels -> 200 declared+plain, 400 implied, 415 implied
// PUT /labels -> 200 plain, 400 implied, 415 implied
// DELETE /labels/{id} -> 200 plain

import dev.statute.Returns;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;

@Controller("/labels")
public class MediaTypes {
  @Get
  @Produces(MediaType.TEXT_PLAIN)
  public String get() {
    return "fragile";
  }

  @Post(consumes = MediaType.TEXT_PLAIN)
  @Returns(200)
  public void add(@Body String label) {
    System.out.println(label);
  }

  @Put
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  public void replace(@Body String labels) {
    System.out.println(labels);
  }

  @Delete("/{id}")
  public void delete(@PathVariable String id) {
    System.out.println("deleted " + id);
  }
}
