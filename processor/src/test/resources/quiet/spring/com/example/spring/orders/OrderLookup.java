package com.example.spring.orders;

import dev.statute.Returns;
import dev.statute.http.Http;

public interface OrderLookup {

  @Returns(Http.Code.NOT_FOUND)
  Order byId(long id);

  @Returns(Http.Code.NOT_FOUND)
  default String customerOf(long id) {
    return byId(id).customer();
  }
}
