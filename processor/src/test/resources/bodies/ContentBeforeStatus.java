package com.example;

import jakarta.ws.rs.core.Response;

/** The only code that forbids content comes after the content. */
class ContentBeforeStatus {
  Response find() {
    return Response.ok("x").build();
  }

  Response add() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return Response.ok("x").status(204).build();
  }
}
