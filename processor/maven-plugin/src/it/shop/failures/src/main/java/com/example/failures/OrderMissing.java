package com.example.failures;

public class OrderMissing extends RuntimeException {
  private static final long serialVersionUID = 1;
}
