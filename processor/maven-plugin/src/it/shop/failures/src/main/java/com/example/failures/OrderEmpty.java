package com.example.failures;

public class OrderEmpty extends RuntimeException {
  private static final long serialVersionUID = 1;
}
