package dev.statute.sample.brokencontract;

final class RefundUncheckedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefundUncheckedException(Refund refund) {
    super("Refund " + refund.id() + " has not been checked yet.");
  }
}
