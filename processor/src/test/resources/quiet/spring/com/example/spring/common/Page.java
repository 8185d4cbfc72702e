package com.example.spring.common;

import java.util.List;

public record Page<T>(List<T> items, int number, long total, String next) {

  public static <T> Page<T> of(List<T> items) {
    return new Page<>(items, 0, items.size(), null);
  }
}
