package dev.statute.sample;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.PRECONDITION_FAILED;
import static dev.statute.http.Http.Code.PRECONDITION_REQUIRED;
import static dev.statute.http.Http.Code.UNPROCESSABLE_CONTENT;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The rules of orders. Its methods declare the errors that they throw. */
@Service
class OrderService {

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

  @Returns(UNPROCESSABLE_CONTENT)
  Order create(NewOrder content) {
    return repository.insert(content.requireValid());
  }

  @Returns({NOT_FOUND, CONFLICT, PRECONDITION_FAILED, UNPROCESSABLE_CONTENT, PRECONDITION_REQUIRED})
  Order change(long id, IfMatch ifMatch, Function<Order, NewOrder> change) {
    Order order = get(id);
    ifMatch.check(order);
    requireOpen(order, "changed");
    Order changed = order.with(change.apply(order).requireValid());
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

  private static Order requireOpen(Order order, String wanted) {
    if (order.state() != OrderState.OPEN) {
      throw new OrderStateException(order, wanted);
    }
    return order;
  }
}
