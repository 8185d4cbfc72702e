package programs.spring.constructorchain;
// EXPECTED
// POST /baskets -> 200 declared+plain, 409 thrown
// POST /wishlists -> 200 declared+plain, 423 declared+thrown
// finding undeclared-status POST /baskets 409

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class BasketController {
  private boolean open;

  @PostMapping("/baskets")
  @Returns(200)
  void basket() {
    if (open) {
      throw new BasketOpen();
    }
  }

  @PostMapping("/wishlists")
  @Returns({200, 423})
  void wishlist() {
    if (open) {
      throw new WishlistLocked();
    }
  }
}

class ShopException extends ResponseStatusException {
  ShopException(HttpStatus status, String text) {
    super(status, text);
  }

  ShopException(String text) {
    this(HttpStatus.CONFLICT, text);
  }
}

class BasketOpen extends ShopException {
  BasketOpen() {
    super("a basket is open");
  }
}

class WishlistLocked extends ShopException {
  WishlistLocked() {
    super(HttpStatus.LOCKED, "locked");
  }
}
