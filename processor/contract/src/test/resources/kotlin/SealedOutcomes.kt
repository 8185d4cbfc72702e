package programs.kotlin.sealedoutcomes
// EXPECTED
// GET /fixed -> 200 declared+returned
// POST /payments/{id} -> 200 declared+returned, 402 returned, 422 declared+returned
// finding undeclared-status POST /payments/{id} 402

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController

sealed interface Outcome {
  data class Paid(val id: String) : Outcome

  data class Refused(val reason: String) : Outcome

  data object Malformed : Outcome
}

class Payments {
  private val limits = HashMap<String, Int>()

  fun pay(id: String): Outcome {
    val limit = limits[id] ?: return Outcome.Malformed
    return if (limit > 10) Outcome.Paid(id) else Outcome.Refused("limit $limit")
  }
}

@RestController
class PaymentController {
  private val payments = Payments()

  @PostMapping("/payments/{id}")
  @Returns(200, 422)
  fun pay(@PathVariable id: String): ResponseEntity<String> = answer(payments.pay(id))

  @GetMapping("/fixed")
  @Returns(200)
  fun fixed(): ResponseEntity<String> = answer(Outcome.Paid("1"))

  private fun answer(outcome: Outcome): ResponseEntity<String> =
    when (outcome) {
      is Outcome.Paid -> ResponseEntity.ok(outcome.id)
      is Outcome.Refused -> ResponseEntity.status(HttpStatus.PAYMENT_REQUIRED).body(outcome.reason)
      Outcome.Malformed -> ResponseEntity.unprocessableContent().build()
    }
}
