package com.example.advice;

import com.example.failures.OrderEmpty;
import com.example.failures.OrderMissing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
public class ShopAdvice {
  @ExceptionHandler(OrderMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  public String onMissing() {
    return "no such order";
  }

  @ExceptionHandler(OrderEmpty.class)
  public String onEmpty() {
    return "nothing to order";
  }
}
