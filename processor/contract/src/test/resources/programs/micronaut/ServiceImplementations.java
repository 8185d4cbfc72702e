package programs.micronaut.serviceimplementations;

// EXPECTED
// POST /orders/{id} -> 200 declared+plain, 409 thrown
// POST /orders/{id}/letter -> 200 declared+plain, unknown
// POST /orders/{id}/payment -> 200 declared+plain, 402 maybe
// finding undeclared-status POST /orders/{id} 409

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;

@Controller("/orders/{id}")
public class ServiceImplementations {
  private final Stock stock;
  private final Payments payments;
  private final Letters letters;

  ServiceImplementations(Stock stock, Payments payments, Letters letters) {
    this.stock = stock;
    this.payments = payments;
    this.letters = letters;
  }

  @Post
  @Returns(200)
  public void place(@PathVariable String id) {
    stock.reserve(id);
  }

  @Post("/payment")
  @Returns(200)
  public void pay(@PathVariable String id) {
    payments.charge(id);
  }

  @Post("/letter")
  @Returns(200)
  public void letter(@PathVariable String id) {
    letters.print(id);
  }
}

interface Stock {
  void reserve(String id);
}

@Singleton
class ShelfStock implements Stock {
  @Override
  public void reserve(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.CONFLICT, "sold out");
    }
  }
}

interface Payments {
  void charge(String id);
}

@Singleton
class CardPayments implements Payments {
  @Override
  public void charge(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.PAYMENT_REQUIRED, "no card");
    }
  }
}

class FreePayments implements Payments {
  @Override
  public void charge(String id) {
    System.out.println("free");
  }
}

interface Letters {
  void print(String id);
}
