package com.example;

import jakarta.ws.rs.core.Response;

/** The only code that forbids content is passed in a nested type, or later in the source. */
class ContentOfNestedType {
  Response find() {
    Response.ResponseBuilder builder = Response.ok();
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return builder.entity("x").status(empty()).build();
  }

  private static int empty() {
    return 204;
  }

  static class Nested {
    Response find() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.status(204).entity("x").build();
    }
  }
}
