package dev.statute.sample;

import java.util.List;

/** A product, how many of it, and the price of one in cents. */
record OrderLine(String product, int quantity, long unitCents) {

  static long totalCents(List<OrderLine> lines) {
    return lines.stream().mapToLong(OrderLine::cents).sum();
  }

  long cents() {
    return quantity * unitCents;
  }
}
