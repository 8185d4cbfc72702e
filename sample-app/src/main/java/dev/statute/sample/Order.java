package dev.statute.sample;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** An order as it is stored and shown. Each change makes a new one with the next version. */
record Order(
    long id, @JsonIgnore long version, String customer, List<OrderLine> lines, OrderState state) {

  Order {
    lines = List.copyOf(lines);
  }

  @JsonProperty
  long totalCents() {
    return OrderLine.totalCents(lines);
  }

  /** The version as the value of the ETag field. */
  String etag() {
    return "\"" + version + "\"";
  }

  Order with(NewOrder content) {
    return new Order(id, version + 1, content.customer(), content.lines(), state);
  }

  Order with(OrderState newState) {
    return new Order(id, version + 1, customer, lines, newState);
  }
}
