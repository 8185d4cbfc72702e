package com.example.failures;

/** Nothing maps it. */
public class OrderSent extends RuntimeException {
  private static final long serialVersionUID = 1;
}
