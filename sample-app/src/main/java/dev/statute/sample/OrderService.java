package dev.statute.sample;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.PRECONDITION_FAILED;
import static dev.statute.http.Http.Code.PRECONDITION_REQUIRED;
import static dev.statute.http.Http.Code.UNPROCESSABLE_CONTENT;
import static dev.statute.sample.http.Shop.Code.ORDER_ABOVE_LIMIT;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import dev.statute.sample.http.ShopOrderAboveLimitException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The rules of orders. Its methods declare the errors that they throw. */
@Service
class OrderService {

  /** The most that an order can be worth. */
  private static final long LIMIT_CENTS = 50_000_00;

  private final OrderRepository repository;

  OrderService(OrderRepository repository) {
    this.repository = repository;
  }

  List<Order> list(Optional<OrderState> state) {
    return repository.findAll().stream()
        .filter(order -> state.isEmpty() || order.state() == state.get())
        .toList();
  }

  @Returns(NOT_FOUND)
  Order get(long id) {
    return repository
        .findById(id)
        .orElseThrow(() -> new NotFoundException("There is no order " + id + "."));
  }

  @Returns({UNPROCESSABLE_CONTENT, ORDER_ABOVE_LIMIT})
  Order create(NewOrder content) {
    return repository.insert(requireFit(content));
  }

  @Returns({
    NOT_FOUND,
    CONFLICT,
    PRECONDITION_FAILED,
    UNPROCESSABLE_CONTENT,
    PRECONDITION_REQUIRED,
    ORDER_ABOVE_LIMIT
  })
  Order change(long id, IfMatch ifMatch, Function<Order, NewOrder> change) {
    Order order = get(id);
    ifMatch.check(order);
    requireOpen(order, "changed");
    Order changed = order.with(requireFit(change.apply(order)));
    if (!repository.replace(order, changed)) {
      throw IfMatch.failed(order);
    }
    return changed;
  }

  @Returns({NOT_FOUND, CONFLICT, PRECONDITION_FAILED, PRECONDITION_REQUIRED})
  void delete(long id, IfMatch ifMatch) {
    Order order = get(id);
    ifMatch.check(order);
    if (order.state() == OrderState.PAYING || order.state() == OrderState.PAID) {
      throw new OrderStateException(order, "deleted");
    }
    if (!repository.delete(order)) {
      throw IfMatch.failed(order);
    }
  }

  @Returns({NOT_FOUND, CONFLICT})
  Order cancel(long id) {
    return move(requireOpen(get(id), "cancelled"), OrderState.CANCELLED);
  }

  /** Keeps everybody else from changing the order while the payment provider is asked. */
  @Returns({NOT_FOUND, CONFLICT})
  Order beginPayment(long id) {
    return move(requireOpen(get(id), "paid"), OrderState.PAYING);
  }

  @Returns(CONFLICT)
  Order move(Order order, OrderState to) {
    Order moved = order.with(to);
    if (!repository.replace(order, moved)) {
      throw new ConflictException("Somebody else has just changed order " + order.id() + ".");
    }
    return moved;
  }

  /** Returns the content if it makes sense, and is not worth more than the limit. */
  private static NewOrder requireFit(NewOrder content) {
    if (OrderLine.totalCents(content.requireValid().lines()) > LIMIT_CENTS) {
      throw new ShopOrderAboveLimitException(
          Long.toString(LIMIT_CENTS), "Such an order goes to the sales desk.");
    }
    return content;
  }

  private static Order requireOpen(Order order, String wanted) {
    if (order.state() != OrderState.OPEN) {
      throw new OrderStateException(order, wanted);
    }
    return order;
  }
}
