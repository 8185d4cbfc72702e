package com.example;

import jakarta.ws.rs.core.Response;

/** No call is passed a code that forbids content. */
class ContentOfNoContent {
  Response find() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return Response.noContent().entity("x").build();
  }

  Response add() {
    return Response.ok().entity("x").build();
  }
}
