package com.example.spring.catalog;

import java.util.Locale;

public record Product(String sku, String name) {

  Product normalized() {
    return new Product(sku.toUpperCase(Locale.ROOT), name);
  }
}
