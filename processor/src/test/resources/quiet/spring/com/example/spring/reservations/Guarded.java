package com.example.spring.reservations;

import dev.statute.Returns;
import dev.statute.http.ForbiddenException;

/** A base of controllers. Who is asking is told by those below. */
abstract class Guarded {

  abstract String role();

  @Returns(403)
  protected final void requireRole(String wanted) {
    if (!role().equals(wanted)) {
      throw new ForbiddenException("Only for a " + wanted + ".");
    }
  }
}
