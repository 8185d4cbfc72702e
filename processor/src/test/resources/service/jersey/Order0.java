package com.example.p0;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

public record Order0(
    long id,
    String customer,
    State state,
    String currency,
    String note,
    List<Order0Line> lines,
    Instant placed,
    long version) {

  public enum State {
    DRAFT,
    CONFIRMED,
    SHIPPED,
    CANCELLED,
    REFUNDED
  }

  public long totalCents() {
    return lines.stream().mapToLong(Order0Line::totalCents).sum();
  }

  public Builder toBuilder() {
    return builder()
        .id(id)
        .customer(customer)
        .state(state)
        .currency(currency)
        .note(note)
        .lines(lines)
        .placed(placed)
        .version(version);
  }

  public static Builder builder() {
    return new Builder();
  }

  public static final class Builder {
    private final List<Order0Line> lines = new ArrayList<>();
    private long id;
    private String customer;
    private State state = State.DRAFT;
    private String currency = "EUR";
    private String note = "";
    private Instant placed = Instant.EPOCH;
    private long version = 1;

    public Builder id(long id) {
      this.id = id;
      return this;
    }

    public Builder customer(String customer) {
      this.customer = customer;
      return this;
    }

    public Builder state(State state) {
      this.state = state;
      return this;
    }

    public Builder currency(String currency) {
      this.currency = currency;
      return this;
    }

    public Builder note(String note) {
      this.note = note;
      return this;
    }

    public Builder lines(List<Order0Line> lines) {
      this.lines.clear();
      this.lines.addAll(lines);
      return this;
    }

    public Builder line(Order0Line line) {
      lines.add(line);
      return this;
    }

    public Builder placed(Instant placed) {
      this.placed = placed;
      return this;
    }

    public Builder version(long version) {
      this.version = version;
      return this;
    }

    public Order0 build() {
      return new Order0(id, customer, state, currency, note, List.copyOf(lines), placed, version);
    }
  }
}
