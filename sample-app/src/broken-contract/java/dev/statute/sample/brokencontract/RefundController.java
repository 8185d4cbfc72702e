package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.GONE;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The refunds. What is wrong with a handler shows only together with other files. */
@RestController
@RequestMapping("/refunds/{id}")
class RefundController {

  private final RefundService refunds;

  RefundController(RefundService refunds) {
    this.refunds = refunds;
  }

  /** Meant: 200 and 404. Nobody remembers a refund that was cancelled. */
  @GetMapping
  @Returns({OK, NOT_FOUND, GONE})
  Refund get(@PathVariable long id) {
    return refunds.get(id);
  }

  /** Meant: 404 and 409. {@link RefundService} throws, and {@link RefundAdvice} answers. */
  @PostMapping("/approval")
  @Returns({OK, NOT_FOUND})
  Refund approve(@PathVariable long id) {
    return refunds.approve(id);
  }

  /** Meant: 409. It may be the 423 of {@link BookkeepingAdvice}, if Spring finds that one first. */
  @PostMapping("/check")
  @Returns({OK, NOT_FOUND, CONFLICT})
  Refund check(@PathVariable long id) {
    return refunds.check(id);
  }

  /** Meant: 409, too. {@link RefundAdvice} answers 200, as if the refund were cancelled. */
  @PostMapping("/cancellation")
  @Returns({OK, NOT_FOUND})
  Refund cancel(@PathVariable long id) {
    return refunds.cancel(id);
  }

  /** Meant: 409. What {@link BankClient} throws arrives as 500. */
  @PostMapping("/transfer")
  @Returns({OK, NOT_FOUND, CONFLICT})
  Refund transfer(@PathVariable long id) {
    return refunds.transfer(id);
  }
}
