package com.example.p0;

import jakarta.ws.rs.BadRequestException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

final class Order0Checks {
  private static final Set<String> CURRENCIES = Set.of("EUR", "USD", "GBP", "CHF");
  private static final int MAX_QUANTITY = 10_000;

  private Order0Checks() {}

  static String text(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new BadRequestException(name + " is missing");
    }
    return value.strip();
  }

  static int inRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new BadRequestException(name + " is not from " + least + " to " + most);
    }
    return value;
  }

  static String sku(String value) {
    String sku = text("sku", value).toUpperCase(Locale.ROOT);
    if (!sku.matches("[A-Z]{2}-\\d{3,8}")) {
      throw new BadRequestException(sku + " is not an SKU");
    }
    return sku;
  }

  static List<String> faults(Order0Draft draft) {
    List<String> faults = new ArrayList<>();
    if (draft.customer() == null || draft.customer().isBlank()) {
      faults.add("customer");
    }
    if (!CURRENCIES.contains(draft.currency())) {
      faults.add("currency");
    }
    if (draft.lines() == null || draft.lines().isEmpty()) {
      faults.add("lines");
    } else {
      draft.lines().stream()
          .filter(line -> line.quantity() < 1 || line.quantity() > MAX_QUANTITY)
          .map(line -> "lines." + line.sku())
          .forEach(faults::add);
    }
    return faults;
  }

  static boolean hasDuplicates(List<Order0Line> lines) {
    Set<String> skus = new HashSet<>();
    return lines.stream().anyMatch(line -> !skus.add(line.sku()));
  }

  static String etag(Order0 order) {
    return order.id() + "-" + order.version();
  }

  static String csv(List<Order0> orders) {
    StringBuilder text = new StringBuilder("id,customer,state,total\n");
    for (Order0 order : orders) {
      text.append(order.id()).append(',').append(order.customer()).append(',');
      text.append(order.state()).append(',').append(order.totalCents()).append('\n');
    }
    return text.toString();
  }
}
