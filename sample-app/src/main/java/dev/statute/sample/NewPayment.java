package dev.statute.sample;

import java.util.List;

/** What a client says to pay an order: the token that the payment provider gave it for a card. */
record NewPayment(String card) {

  /** Returns itself if it makes sense. */
  NewPayment requireValid() {
    if (card == null || card.isBlank()) {
      throw new InvalidContentException(
          List.of(new Violation("#/card", "must be the token of a card")));
    }
    return this;
  }
}
