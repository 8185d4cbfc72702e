package com.example.spring.orders;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;

public record Order(long id, String customer, State state, List<Line> lines) {

  public enum State {
    OPEN,
    PAID,
    SHIPPED,
    CANCELLED
  }

  public record Line(String product, int quantity, BigDecimal price) {}

  public record Draft(@NotBlank String customer, List<Line> lines) {}

  public BigDecimal total() {
    return lines.stream().map(Line::price).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
