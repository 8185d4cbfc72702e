package dev.statute.sample;

import static dev.statute.http.Http.Code.BAD_REQUEST;
import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.METHOD_NOT_ALLOWED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;
import static dev.statute.http.Http.Code.PRECONDITION_FAILED;
import static dev.statute.http.Http.Code.PRECONDITION_REQUIRED;
import static dev.statute.http.Http.Code.UNPROCESSABLE_CONTENT;
import static dev.statute.http.Http.Code.UNSUPPORTED_MEDIA_TYPE;
import static dev.statute.sample.http.Shop.Code.ORDER_ABOVE_LIMIT;
import static org.springframework.http.HttpHeaders.ALLOW;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dev.statute.Returns;
import dev.statute.http.MethodNotAllowedException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The orders. Everybody may read them; to change them takes the API key. */
@RestController
@RequestMapping("/orders")
class OrderController {

  /** What the collection supports. */
  private static final List<String> COLLECTION_METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  @GetMapping
  @Returns({OK, BAD_REQUEST})
  List<Order> list(@RequestParam Optional<OrderState> state) {
    return orders.list(state);
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @RequiresApiKey
  @Returns({CREATED, BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT, ORDER_ABOVE_LIMIT})
  ResponseEntity<Order> create(@RequestBody NewOrder content) {
    Order order = orders.create(content);
    return ResponseEntity.created(URI.create("/orders/" + order.id())).body(order);
  }

  @RequestMapping(method = RequestMethod.OPTIONS)
  @Returns(NO_CONTENT)
  ResponseEntity<Void> options() {
    return ResponseEntity.noContent().header(ALLOW, String.join(", ", COLLECTION_METHODS)).build();
  }

  @RequestMapping(method = {RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
  @Returns(METHOD_NOT_ALLOWED)
  void changeAll() {
    throw new MethodNotAllowedException(
        COLLECTION_METHODS, "Orders are changed and deleted one by one.");
  }

  @GetMapping("/{id}")
  @Returns({OK, NOT_FOUND})
  Order get(@PathVariable long id) {
    return orders.get(id);
  }

  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @RequiresApiKey
  @Returns({
    OK,
    BAD_REQUEST,
    NOT_FOUND,
    CONFLICT,
    UNSUPPORTED_MEDIA_TYPE,
    UNPROCESSABLE_CONTENT,
    PRECONDITION_FAILED,
    PRECONDITION_REQUIRED,
    ORDER_ABOVE_LIMIT
  })
  Order replace(
      @PathVariable long id,
      @RequestHeader(name = IF_MATCH, required = false) String ifMatch,
      @RequestBody NewOrder content) {
    return orders.change(id, new IfMatch(ifMatch), order -> content);
  }

  /** Changes the members that the content has; the others stay. */
  @PatchMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
  @RequiresApiKey
  @Returns({
    OK,
    BAD_REQUEST,
    NOT_FOUND,
    CONFLICT,
    UNSUPPORTED_MEDIA_TYPE,
    UNPROCESSABLE_CONTENT,
    PRECONDITION_FAILED,
    PRECONDITION_REQUIRED,
    ORDER_ABOVE_LIMIT
  })
  Order patch(
      @PathVariable long id,
      @RequestHeader(name = IF_MATCH, required = false) String ifMatch,
      @RequestBody OrderPatch patch) {
    return orders.change(id, new IfMatch(ifMatch), patch::applyTo);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresApiKey
  @Returns({NO_CONTENT, NOT_FOUND, CONFLICT, PRECONDITION_FAILED, PRECONDITION_REQUIRED})
  void delete(
      @PathVariable long id, @RequestHeader(name = IF_MATCH, required = false) String ifMatch) {
    orders.delete(id, new IfMatch(ifMatch));
  }

  @PostMapping("/{id}/cancellation")
  @RequiresApiKey
  @Returns({OK, NOT_FOUND, CONFLICT})
  Order cancel(@PathVariable long id) {
    return orders.cancel(id);
  }
}
