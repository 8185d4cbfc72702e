package dev.statute.sample;

import java.util.ArrayList;
import java.util.List;

/** What a client says when it creates or replaces an order. It may be wrong. */
record NewOrder(String customer, List<OrderLine> lines) {

  private static final int MAX_LINES = 100;
  private static final int MAX_QUANTITY = 1_000;
  private static final long MAX_UNIT_CENTS = 1_000_000_00;

  /** Returns itself if it makes sense. */
  NewOrder requireValid() {
    List<Violation> violations = violations();
    if (!violations.isEmpty()) {
      throw new InvalidContentException(violations);
    }
    return this;
  }

  private List<Violation> violations() {
    List<Violation> found = new ArrayList<>();
    if (customer == null || customer.isBlank()) {
      found.add(new Violation("#/customer", "must name the customer"));
    }
    if (lines == null || lines.isEmpty() || lines.size() > MAX_LINES) {
      found.add(new Violation("#/lines", "must have 1 to " + MAX_LINES + " lines"));
    } else {
      for (int i = 0; i < lines.size(); i++) {
        checkLine("#/lines/" + i, lines.get(i), found);
      }
    }
    return found;
  }

  private static void checkLine(String pointer, OrderLine line, List<Violation> found) {
    if (line == null) {
      found.add(new Violation(pointer, "must be a line"));
      return;
    }
    if (line.product() == null || line.product().isBlank()) {
      found.add(new Violation(pointer + "/product", "must name the product"));
    }
    if (line.quantity() < 1 || line.quantity() > MAX_QUANTITY) {
      found.add(new Violation(pointer + "/quantity", "must be from 1 to " + MAX_QUANTITY));
    }
    if (line.unitCents() < 1 || line.unitCents() > MAX_UNIT_CENTS) {
      found.add(new Violation(pointer + "/unitCents", "must be from 1 to " + MAX_UNIT_CENTS));
    }
  }
}
