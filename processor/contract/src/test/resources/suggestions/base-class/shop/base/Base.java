package shop.base;

import org.springframework.web.bind.annotation.GetMapping;

public abstract class Base<T> {
  protected abstract T load(String id);

  @GetMapping("/{id}")
  public T find(String id) {
    return load(id);
  }
}
