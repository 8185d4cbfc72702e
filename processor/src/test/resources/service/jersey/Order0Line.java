package com.example.p0;

public record Order0Line(String sku, int quantity, long unitCents) {

  public long totalCents() {
    return Math.multiplyExact(quantity, unitCents);
  }

  public Order0Line withQuantity(int quantity) {
    return new Order0Line(sku, quantity, unitCents);
  }
}
