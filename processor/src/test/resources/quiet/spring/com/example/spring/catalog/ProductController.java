package com.example.spring.catalog;

import com.example.spring.common.CrudController;
import dev.statute.http.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Its handlers are inherited, overridden with and without annotations, and its own. */
@RestController
@RequestMapping("/products")
class ProductController extends CrudController<Product, String, ResponseEntity<List<Product>>> {

  private final List<Product> products = new ArrayList<>();

  /** Spring finds the 201 at the overridden method. */
  @Override
  public Product create(Product product) {
    return super.create(product.normalized());
  }

  @Override
  public void delete(String sku) {
    products.remove(one(sku));
  }

  @Override
  public ResponseEntity<List<Product>> importAll(List<Product> imported) {
    products.addAll(imported);
    return ResponseEntity.accepted().body(imported);
  }

  @GetMapping("/{sku}/name")
  String name(@PathVariable String sku) {
    return one(sku).name();
  }

  @Override
  protected Product one(String sku) {
    return products.stream()
        .filter(product -> product.sku().equals(sku))
        .findAny()
        .orElseThrow(() -> new NotFoundException("There is no product " + sku + "."));
  }

  @Override
  protected List<Product> all() {
    return products;
  }

  @Override
  protected Product store(Product product) {
    products.add(product);
    return product;
  }
}
