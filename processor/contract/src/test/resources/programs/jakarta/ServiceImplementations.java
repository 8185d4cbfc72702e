package programs.jakarta.serviceimplementations;

// EXPECTED
// POST /orders -> 204 declared+plain, 409 thrown
// POST /orders/letter -> 204 declared+plain, unknown
// POST /orders/payment -> 204 declared+plain, 402 maybe
// finding undeclared-status POST /orders 409

import dev.statute.Returns;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/orders")
public class ServiceImplementations {
  @Inject Stock stock;
  @Inject Payments payments;
  @Inject Letters letters;

  @POST
  @Returns(204)
  public void place(String sku) {
    stock.reserve(sku);
  }

  @POST
  @Path("/payment")
  @Returns(204)
  public void pay(String card) {
    payments.charge(card);
  }

  @POST
  @Path("/letter")
  @Returns(204)
  public void letter(String address) {
    letters.print(address);
  }
}

interface Stock {
  void reserve(String sku);
}

class ShelfStock implements Stock {
  @Override
  public void reserve(String sku) {
    if (sku.isEmpty()) {
      throw new ClientErrorException(409);
    }
  }
}

interface Payments {
  void charge(String card);
}

class CardPayments implements Payments {
  @Override
  public void charge(String card) {
    if (card.isEmpty()) {
      throw new ClientErrorException(402);
    }
  }
}

class FreePayments implements Payments {
  @Override
  public void charge(String card) {
    System.out.println("free");
  }
}

interface Letters {
  void print(String address);
}
