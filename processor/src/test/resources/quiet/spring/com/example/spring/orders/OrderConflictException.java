package com.example.spring.orders;

import dev.statute.Returns;
import dev.statute.http.Http;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

@Returns(Http.Code.CONFLICT)
@ResponseStatus(value = HttpStatus.CONFLICT, reason = "The order is already on its way")
public class OrderConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OrderConflictException(long id) {
    super("order " + id + " is already on its way");
  }
}
