package com.example.spring.orders;

import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NOT_MODIFIED;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.http.Http;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;

@RestController
@RequestMapping("/orders")
@Returns(Http.Code.UNAUTHORIZED)
class OrderController {

  private static final int BASE = 400;
  private static final int GONE = BASE + 10;

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @GetMapping
  @Returns(OK)
  List<Order> list(@RequestParam(defaultValue = "0") int page) {
    return orders.all().stream().skip(page * 20L).limit(20).toList();
  }

  /** Errors only: the success is what the framework makes of a plain return. */
  @GetMapping("/{id}")
  @Returns(NOT_FOUND)
  Order get(@PathVariable long id) {
    return orders.byId(id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns({CREATED, Http.Code.CONFLICT, Http.Code.UNPROCESSABLE_CONTENT})
  Order create(@Valid @RequestBody Order.Draft draft) {
    return orders.place(draft);
  }

  @PutMapping("/{id}")
  @Returns({OK, CREATED, NOT_FOUND, Http.Code.PRECONDITION_FAILED})
  ResponseEntity<Order> replace(@PathVariable long id, @RequestBody Order.Draft draft) {
    return orders
        .find(id)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.created(URI.create("/orders/" + id)).build());
  }

  @PatchMapping("/{id}")
  @Returns({HttpServletResponse.SC_OK, HttpServletResponse.SC_NOT_FOUND, GONE})
  Order change(@PathVariable long id, @RequestBody List<Order.Line> lines) {
    return orders.byId(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Returns({NO_CONTENT, HttpURLConnection.HTTP_NOT_FOUND, HttpURLConnection.HTTP_CONFLICT})
  void cancel(@PathVariable long id) {
    orders.cancel(id);
  }

  @DeleteMapping("/{id}/lines/{line}")
  @Returns({NO_CONTENT, NOT_FOUND})
  ResponseEntity<Void> removeLine(@PathVariable long id, @PathVariable int line) {
    return orders.lines(id).size() > line
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }

  /** The servlet container answers 200, without content. */
  @PostMapping("/{id}/touch")
  @Returns({OK, NOT_FOUND})
  void touch(@PathVariable long id) {
    orders.byId(id);
  }

  @GetMapping("/{id}/etag")
  @Returns({OK, NOT_MODIFIED, NOT_FOUND})
  String conditional(@PathVariable long id, ServletWebRequest request) {
    return request.checkNotModified("\"" + id + "\"") ? null : orders.customerOf(id);
  }

  @PostMapping("/{id}/shipments")
  @Returns({CREATED, NOT_FOUND})
  void ship(@PathVariable long id, HttpServletResponse response) {
    response.setHeader("Location", "/shipments/" + orders.byId(id).id());
    response.setStatus(HttpServletResponse.SC_CREATED);
  }

  @GetMapping("/{id}/report")
  @Returns({OK, Http.Code.ACCEPTED, NOT_FOUND})
  Callable<ResponseEntity<String>> report(@PathVariable long id) {
    return () -> ResponseEntity.accepted().body(orders.customerOf(id));
  }

  @PostMapping("/{id}/payment")
  @Returns({Http.Code.ACCEPTED, Http.Code.PAYMENT_REQUIRED})
  DeferredResult<ResponseEntity<?>> pay(@PathVariable long id) {
    DeferredResult<ResponseEntity<?>> result = new DeferredResult<>(5_000L);
    result.setResult(ResponseEntity.accepted().build());
    return result;
  }

  @PostMapping("/import")
  @ResponseStatus(code = HttpStatus.ACCEPTED)
  @Returns({Http.Code.ACCEPTED, Http.Code.CONFLICT})
  CompletableFuture<List<Order>> importAll(@RequestBody List<Order.Draft> drafts) {
    return CompletableFuture.supplyAsync(() -> drafts.stream().map(orders::place).toList());
  }

  @GetMapping("/slow")
  @Returns(OK)
  WebAsyncTask<List<Order>> slow() {
    return new WebAsyncTask<>(1_000L, orders::all);
  }

  @RequestMapping(path = "/{id}", method = {RequestMethod.HEAD, RequestMethod.OPTIONS})
  @Returns({OK, NO_CONTENT, NOT_FOUND})
  ResponseEntity<?> probe(@PathVariable long id) {
    return orders.find(id).isPresent()
        ? ResponseEntity.ok().build()
        : ResponseEntity.notFound().build();
  }

  /** It only ever throws, so that is all it declares. */
  @PostMapping("/{id}/refund")
  @Returns(Http.Code.NOT_IMPLEMENTED)
  Order refund(@PathVariable long id) {
    throw new UnsupportedOperationException("refund of " + id);
  }
}
