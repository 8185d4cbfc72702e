package dev.statute.sample.brokencontract;

final class RefundCheckedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefundCheckedException(Refund refund) {
    super("Refund " + refund.id() + " has been checked before.");
  }
}
