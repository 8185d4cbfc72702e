package programs.micronaut.unmappedown;

// EXPECTED
// GET /loans/{id} -> 200 declared+plain, 500 crash
// POST /loans/{id} -> 200 declared+plain, 500 crash
// PUT /loans/{id} -> 200 declared+plain
// finding unmapped-exception GET /loans/{id} NoSuchLoan

import dev.statute.Returns;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;

@Controller("/loans/{id}")
public class UnmappedOwn {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoSuchLoan();
    }
    return "loan " + id;
  }

  @Post
  @Returns(200)
  public void sign(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new IllegalStateException("printer is off");
    }
  }

  @Put
  @Returns(200)
  public void extend(@PathVariable String id) {
    try {
      get(id);
    } catch (NoSuchLoan e) {
      System.out.println("nothing to extend");
    }
  }
}

class NoSuchLoan extends RuntimeException {}
