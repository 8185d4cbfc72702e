package dev.statute.sample.brokencontract;

/** What a customer gets back for an order. */
record Refund(long id, long cents, RefundState state) {

  Refund with(RefundState other) {
    return new Refund(id, cents, other);
  }
}
