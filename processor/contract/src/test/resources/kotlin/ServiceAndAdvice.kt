package programs.kotlin.serviceandadvice
// EXPECTED
// DELETE /orders/{id} -> 204 declared+plain, 404 declared+thrown, 409 thrown
// GET /orders/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status DELETE /orders/{id} 409
// finding undeclared-status GET /orders/{id} 404

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.stereotype.Service
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.RestControllerAdvice

data class Order(val id: String, val paid: Boolean)

class OrderNotFound(id: String) : RuntimeException("no order $id")

class OrderPaid(val order: Order) : RuntimeException()

@Service
class OrderService {
  private val orders = mutableMapOf<String, Order>()

  fun get(id: String): Order = orders[id] ?: throw OrderNotFound(id)

  fun remove(id: String) {
    val order = get(id)
    if (order.paid) throw OrderPaid(order)
    orders.remove(id)
  }
}

@RestController
@RequestMapping("/orders/{id}")
class OrderController(private val service: OrderService) {
  @GetMapping
  @Returns(200)
  fun find(@PathVariable id: String) = service.get(id)

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Returns(204, 404)
  fun remove(@PathVariable id: String) = service.remove(id)
}

@RestControllerAdvice
class OrderAdvice {
  @ExceptionHandler(OrderNotFound::class)
  fun onMissing(failure: OrderNotFound): ResponseEntity<String> =
    ResponseEntity.status(HttpStatus.NOT_FOUND).body(failure.message)

  @ExceptionHandler
  @ResponseStatus(HttpStatus.CONFLICT)
  fun onPaid(failure: OrderPaid) = failure.order
}
