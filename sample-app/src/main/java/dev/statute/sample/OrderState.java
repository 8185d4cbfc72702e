package dev.statute.sample;

/** Where an order stands. Only an open one can be changed, paid or cancelled. */
enum OrderState {
  OPEN,
  /** The payment provider has been asked and has not answered yet. */
  PAYING,
  PAID,
  CANCELLED
}
