package programs.spring.typetest;

// EXPECTED
// GET /cards/{id} -> 200 declared+returned, 410 returned
// finding undeclared-status GET /cards/{id} 410

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CardController {
  private final Cards cards;

  CardController(Cards cards) {
    this.cards = cards;
  }

  /** No card is ever lost: another implementation that might lose some is not in the program. */
  @Returns(200)
  @GetMapping("/cards/{id}")
  ResponseEntity<String> find(@PathVariable String id) {
    Card card = cards.find(id);
    if (card instanceof LostCard) {
      return ResponseEntity.notFound().build();
    }
    boolean isExpired = card instanceof ExpiredCard;
    return isExpired ? ResponseEntity.status(410).build() : ResponseEntity.ok(id);
  }
}

interface Card {}

class ValidCard implements Card {}

class ExpiredCard implements Card {}

class LostCard implements Card {}

class Cards {
  Card find(String id) {
    return id.isBlank() ? new ExpiredCard() : new ValidCard();
  }
}
