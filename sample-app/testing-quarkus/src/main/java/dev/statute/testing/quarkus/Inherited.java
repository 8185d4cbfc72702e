package dev.statute.testing.quarkus;

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Two resources with one method in common, of which each declares another status. */
public abstract class Inherited {

  Inherited() {}

  @GET
  public String list() {
    return "";
  }

  /** Is asked first. */
  @Path("/orders")
  @Returns(298)
  public static class Orders extends Inherited {

    public Orders() {}
  }

  /** Is asked second. */
  @Path("/invoices")
  @Returns(297)
  public static class Invoices extends Inherited {

    public Invoices() {}
  }
}
