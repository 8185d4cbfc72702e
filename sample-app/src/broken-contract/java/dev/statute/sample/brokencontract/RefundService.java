package dev.statute.sample.brokencontract;

import dev.statute.http.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The rules of refunds. */
@Service
class RefundService {

  private final Map<Long, Refund> refunds = new ConcurrentHashMap<>();
  private final BankClient bank;

  RefundService(BankClient bank) {
    this.bank = bank;
  }

  Refund get(long id) {
    return Optional.ofNullable(refunds.get(id))
        .orElseThrow(() -> new NotFoundException("There is no refund " + id + "."));
  }

  Refund check(long id) {
    Refund refund = get(id);
    if (refund.state() != RefundState.ASKED_FOR) {
      throw new RefundCheckedException(refund);
    }
    return move(refund, RefundState.CHECKED);
  }

  Refund approve(long id) {
    Refund refund = get(id);
    if (refund.state() != RefundState.CHECKED) {
      throw new RefundUncheckedException(refund);
    }
    return move(refund, RefundState.APPROVED);
  }

  Refund cancel(long id) {
    Refund refund = get(id);
    if (refund.state() == RefundState.TRANSFERRED) {
      throw new RefundTransferredException(refund);
    }
    refunds.remove(id);
    return refund;
  }

  Refund transfer(long id) {
    Refund refund = get(id);
    bank.transfer(refund);
    return move(refund, RefundState.TRANSFERRED);
  }

  private Refund move(Refund refund, RefundState to) {
    Refund moved = refund.with(to);
    refunds.put(refund.id(), moved);
    return moved;
  }
}
