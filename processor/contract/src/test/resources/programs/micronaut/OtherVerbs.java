package programs.micronaut.otherverbs;

// EXPECTED
// HEAD /files/{name} -> 200 returned, 404 returned
// OPTIONS /files/{name} -> 204 returned
// PATCH /files/{name} -> 200 declared+plain, 409 thrown
// PURGE /files/{name} -> 200 declared+plain, 423 declared+thrown
// finding undeclared-status PATCH /files/{name} 409

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;

@Controller("/files")
public class OtherVerbs {
  @Head("/{name}")
  public HttpResponse<?> exists(@PathVariable String name) {
    return name.startsWith("x") ? HttpResponse.notFound() : HttpResponse.ok();
  }

  @Options("/{name}")
  public HttpResponse<?> options(@PathVariable String name) {
    return HttpResponse.noContent().header("Allow", "HEAD, PATCH");
  }

  @Patch("/{name}")
  @Returns(200)
  public void change(@PathVariable String name) {
    if (name.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.CONFLICT, "open elsewhere");
    }
  }

  @CustomHttpMethod(method = "PURGE", value = "/{name}")
  @Returns({200, 423})
  public void purge(@PathVariable String name) {
    if (name.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.LOCKED, "locked");
    }
  }
}
