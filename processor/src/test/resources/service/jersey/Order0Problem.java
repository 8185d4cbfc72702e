package com.example.p0;

import java.util.LinkedHashMap;
import java.util.Map;

public record Order0Problem(String title, String detail, Map<String, String> fields) {

  public static Builder titled(String title) {
    return new Builder(title);
  }

  public static final class Builder {
    private final String title;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String detail = "";

    private Builder(String title) {
      this.title = title;
    }

    public Builder detail(String detail) {
      this.detail = detail;
      return this;
    }

    public Builder field(String name, String fault) {
      fields.put(name, fault);
      return this;
    }

    public Order0Problem build() {
      return new Order0Problem(title, detail, Map.copyOf(fields));
    }
  }
}
