package com.example.spring.shipping;

import dev.statute.http.UnprocessableContentException;
import java.util.List;
import org.jspecify.annotations.Nullable;

record Parcel(long id, Size size, @Nullable String carrier, List<Double> weights) {

  enum Size {
    SMALL,
    MEDIUM,
    LARGE
  }

  sealed interface Event permits Packed, Sent, Lost {}

  record Packed(long id) implements Event {}

  record Sent(long id, String carrier) implements Event {}

  record Lost(long id, String reason) implements Event {}

  Parcel {
    if (weights.stream().anyMatch(weight -> weight <= 0)) {
      throw new UnprocessableContentException("A weight is above zero.");
    }
    weights = List.copyOf(weights);
  }

  double weight() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }
}
