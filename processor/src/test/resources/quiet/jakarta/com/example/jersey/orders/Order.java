package com.example.jersey.orders;

import java.util.List;

public record Order(long id, String customer, List<Line> lines) {

  public record Line(String product, int quantity) {}
}
