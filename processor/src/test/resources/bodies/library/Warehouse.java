package com.example.library;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Http;

/** A service of another module. */
public class Warehouse {

  @Returns({200, 410})
  public String take(long id) {
    return "item " + id;
  }

  @Returns({200, 303})
  public String redirect(long id) {
    return "item " + id;
  }

  /** What is declared here is told by its {@code throws} clause only. */
  public String send(long id) throws Stocktaking, SoldOut {
    return "item " + id;
  }

  /** Nobody knows what comes out of it. */
  public String look(long id) {
    return "item " + id;
  }

  @TargetVendor(value = Http.class, role = Role.CLIENT)
  @Returns({200, 404})
  public String ask(long id) {
    return "item " + id;
  }

  @Locks
  public String move(long id) {
    return "item " + id;
  }
}
