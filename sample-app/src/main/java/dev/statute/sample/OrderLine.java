package dev.statute.sample;

/** A product, how many of it, and the price of one in cents. */
record OrderLine(String product, int quantity, long unitCents) {

  long cents() {
    return quantity * unitCents;
  }
}
