package programs.spring.datarepository;
// EXPECTED
// DELETE /products/{id} -> 200 declared+plain
// GET /products/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /products/{id} 404

import dev.statute.Returns;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/products/{id}")
class ProductController {
  private final ProductService products;

  ProductController(ProductService products) {
    this.products = products;
  }

  @GetMapping
  @Returns(200)
  Product find(@PathVariable String id) {
    return products.find(id);
  }

  @DeleteMapping
  @Returns(200)
  void delete(@PathVariable String id) {
    products.delete(id);
  }
}

record Product(String id, String name) {}

interface ProductRepository extends CrudRepository<Product, String> {
  Optional<Product> findByName(String name);
}

@Service
@Transactional
class ProductService {
  private final ProductRepository products;

  ProductService(ProductRepository products) {
    this.products = products;
  }

  Product find(String id) {
    return products
        .findById(id)
        .or(() -> products.findByName(id))
        .orElseThrow(() -> new ProductMissing(id));
  }

  void delete(String id) {
    products.deleteById(id);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class ProductMissing extends RuntimeException {
  ProductMissing(String id) {
    super("no product " + id);
  }
}
