package shop;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/orders")
public class Orders {
  @Get("/{id}")
  public HttpResponse<String> find(String id) {
    return id.isEmpty() ? HttpResponse.notFound() : HttpResponse.ok(id);
  }
}
