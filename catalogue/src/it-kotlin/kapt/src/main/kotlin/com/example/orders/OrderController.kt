package com.example.orders

import dev.statute.Returns
import dev.statute.http.ConflictException
import dev.statute.http.Http
import dev.statute.http.NotFoundException
import jakarta.ws.rs.GET
import jakarta.ws.rs.PUT
import jakarta.ws.rs.Path

@Path("/orders")
class OrderController {

  @GET
  @Returns(Http.Code.OK, Http.Code.NOT_FOUND)
  fun find(id: Long): String {
    if (id < 0) {
      throw NotFoundException("There is no order $id.")
    }
    return "order $id"
  }

  @PUT
  @Returns(200, 432)
  fun change(id: Long): String = throw ConflictException("order $id is changing")
}
