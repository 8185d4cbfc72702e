package dev.statute.sample.brokencontract;

enum RefundState {
  ASKED_FOR,
  CHECKED,
  APPROVED,
  TRANSFERRED
}
