package programs.micronaut.retryloop;

// EXPECTED
// GET /feeds/{id} -> 200 declared+plain, 502 thrown
// GET /feeds/{id}/cached -> 200 declared+plain
// finding undeclared-status GET /feeds/{id} 502

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/feeds/{id}")
public class RetryLoop {
  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    for (int attempt = 1; ; attempt++) {
      try {
        return fetch(id);
      } catch (HttpStatusException e) {
        if (attempt == 3) {
          throw e;
        }
      }
    }
  }

  @Get("/cached")
  @Returns(200)
  public String cached(@PathVariable String id) {
    for (int attempt = 1; attempt < 3; attempt++) {
      try {
        return fetch(id);
      } catch (HttpStatusException e) {
        System.out.println("attempt " + attempt);
      }
    }
    return "old feed";
  }

  private static String fetch(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.BAD_GATEWAY, "no feed");
    }
    return "feed " + id;
  }
}
