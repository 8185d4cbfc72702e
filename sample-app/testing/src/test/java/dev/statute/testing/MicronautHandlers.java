package dev.statute.testing;

import dev.statute.Returns;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.concurrent.CompletableFuture;

/** For Micronaut. */
@Controller
@Returns(299)
class MicronautHandlers {

  @Get("/plain")
  String plain() {
    return "";
  }

  @Get("/response")
  HttpResponse<String> response() {
    return HttpResponse.accepted();
  }

  @Get("/thrown")
  String thrown() {
    throw new HttpStatusException(HttpStatus.CONFLICT, "");
  }

  @Get("/mapped")
  String mapped() {
    throw new PlantedException();
  }

  @Error(exception = PlantedException.class)
  HttpResponse<String> gone() {
    return HttpResponse.status(HttpStatus.GONE);
  }

  @Get("/crash")
  String crash() {
    throw new IllegalStateException("planted");
  }

  @Get("/sent")
  String sent() {
    return "";
  }

  @Get("/later")
  CompletableFuture<HttpResponse<String>> later() {
    return CompletableFuture.supplyAsync(
        () -> HttpResponse.status(HttpStatus.NON_AUTHORITATIVE_INFORMATION));
  }

  @Get("/failed")
  CompletableFuture<String> failed() {
    return CompletableFuture.supplyAsync(
        () -> {
          throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "");
        });
  }

  @Get("/converted/{number}")
  String converted(int number) {
    return "" + number;
  }

  @Post("/unreadable")
  String unreadable(@Body Item item) {
    return "" + item;
  }

  @Get("/nothing")
  void nothing() {}

  /** It has no {@code sendError}: a filter sets the status after the route. */
  @ServerFilter("/sent")
  static class Refusal {

    @ResponseFilter
    void refuse(HttpRequest<?> request, MutableHttpResponse<?> response) {
      response.status(418, "");
    }
  }
}
