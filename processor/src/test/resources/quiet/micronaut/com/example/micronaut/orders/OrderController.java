package com.example.micronaut.orders;

import static dev.statute.http.Http.Code.ACCEPTED;
import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.annotation.Trace;
import io.micronaut.http.hateoas.JsonError;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller("/orders")
@Returns(value = Http.Code.FORBIDDEN, description = "other people's orders")
class OrderController {

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @Get
  @Returns(OK)
  List<Order> list(@QueryValue(defaultValue = "0") int page) {
    return orders.all();
  }

  /** Errors only: the success is what the framework makes of a plain return. */
  @Get("/{id}")
  @Returns(NOT_FOUND)
  Order get(long id) {
    return orders.byId(id);
  }

  /** Nothing is 404. */
  @Get("/{id}/optional")
  @Returns({OK, NOT_FOUND})
  Optional<Order> find(long id) {
    return orders.find(id);
  }

  @Get("/{id}/nullable")
  @Returns({OK, NOT_FOUND})
  @Nullable
  Order nullable(long id) {
    return orders.find(id).orElse(null);
  }

  @Post
  @Status(HttpStatus.CREATED)
  @Returns({CREATED, CONFLICT, Http.Code.UNPROCESSABLE_CONTENT})
  Order create(@Body @Valid Order order) {
    return orders.add(order);
  }

  @Put("/{id}")
  @Returns({OK, CREATED})
  HttpResponse<Order> replace(long id, @Body Order order) {
    return HttpResponse.created(order, URI.create("/orders/" + id));
  }

  @Patch("/{id}")
  @Returns({NO_CONTENT, CONFLICT})
  MutableHttpResponse<?> patch(long id, @Body Order order) {
    return HttpResponse.noContent();
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  @Returns({NO_CONTENT, NOT_FOUND})
  void delete(long id) {
    orders.byId(id);
  }

  /** A status is a response, too. */
  @Delete
  @Returns({NO_CONTENT, CONFLICT})
  HttpStatus deleteAll() {
    return HttpStatus.NO_CONTENT;
  }

  /** void is 200. */
  @Post("/{id}/touch")
  @Returns({OK, NOT_FOUND})
  void touch(long id) {
    orders.byId(id);
  }

  @Head("/{id}")
  @Returns({OK, NOT_FOUND})
  HttpResponse<?> exists(long id) {
    return orders.find(id).isPresent() ? HttpResponse.ok() : HttpResponse.notFound();
  }

  @Options
  @Returns({OK, NO_CONTENT})
  Object options() {
    return HttpResponse.noContent();
  }

  @Trace("/{id}")
  @Returns(Http.Code.METHOD_NOT_ALLOWED)
  HttpResponse<String> trace(HttpRequest<?> request, long id) {
    return HttpResponse.status(HttpStatus.METHOD_NOT_ALLOWED);
  }

  @CustomHttpMethod(method = "PROPFIND", value = "/{id}")
  @Returns(Http.Code.MULTI_STATUS)
  HttpResponse<String> properties(long id) {
    return HttpResponse.status(HttpStatus.MULTI_STATUS);
  }

  @Get("/stream")
  @Returns(OK)
  Flux<Order> stream() {
    return Flux.fromIterable(orders.all());
  }

  @Get("/publisher")
  @Returns(OK)
  Publisher<Order> publisher() {
    return stream();
  }

  @Get("/{id}/mono")
  @Returns({OK, NOT_FOUND})
  Mono<Order> mono(long id) {
    return Mono.justOrEmpty(orders.find(id));
  }

  @Post("/mono")
  @Status(HttpStatus.ACCEPTED)
  @Returns(ACCEPTED)
  Mono<Order> createMono(@Body Mono<Order> order) {
    return order;
  }

  @Post("/response")
  @Returns({CREATED, CONFLICT})
  Mono<MutableHttpResponse<Order>> createResponse(@Body Mono<Order> order) {
    return order.map(HttpResponse::created);
  }

  @Delete("/{id}/mono")
  @Status(HttpStatus.NO_CONTENT)
  @Returns(NO_CONTENT)
  Mono<Void> deleteMono(long id) {
    return Mono.empty();
  }

  @Post("/{id}/payment")
  @Returns({ACCEPTED, Http.Code.PAYMENT_REQUIRED})
  CompletableFuture<HttpResponse<Order>> pay(long id) {
    return CompletableFuture.completedFuture(HttpResponse.accepted());
  }

  @Get("/{id}/future")
  @Returns({OK, NOT_FOUND})
  CompletableFuture<Order> future(long id) {
    return CompletableFuture.supplyAsync(() -> orders.byId(id));
  }

  /** It only ever throws. */
  @Post("/{id}/refund")
  @Returns(Http.Code.NOT_IMPLEMENTED)
  Order refund(long id) {
    throw new UnsupportedOperationException("refund of " + id);
  }

  @Error(exception = OrderService.TakenException.class)
  @Status(HttpStatus.CONFLICT)
  @Returns(CONFLICT)
  JsonError taken(OrderService.TakenException e) {
    return new JsonError(e.getMessage());
  }

  @Error(status = HttpStatus.NOT_FOUND)
  @Returns(NOT_FOUND)
  HttpResponse<JsonError> missing(HttpRequest<?> request) {
    return HttpResponse.notFound(new JsonError(request.getPath()));
  }
}
