package dev.statute.sample.brokencontract;

final class RefundTransferredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefundTransferredException(Refund refund) {
    super("Refund " + refund.id() + " has been transferred and cannot be cancelled.");
  }
}
