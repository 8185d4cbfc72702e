package programs.webflux.reactiverepository;
// EXPECTED
// GET /products/{id} -> 200 declared+plain, 404 thrown, 409 possible
// PUT /products/{id} -> 200 declared+plain, 409 possible
// finding undeclared-status GET /products/{id} 404

import dev.statute.Returns;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/products/{id}")
class ProductController {
  private final ProductRepository products;

  ProductController(ProductRepository products) {
    this.products = products;
  }

  @GetMapping
  @Returns(200)
  Mono<Product> find(@PathVariable String id) {
    return products.findById(id).switchIfEmpty(Mono.error(new ProductMissing()));
  }

  @PutMapping
  @Returns(200)
  Mono<Product> replace(@PathVariable String id) {
    return products.save(new Product(id));
  }
}

record Product(String id) {}

interface ProductRepository extends ReactiveCrudRepository<Product, String> {}

class ProductMissing extends RuntimeException {}

@RestControllerAdvice
class ProductAdvice {
  @ExceptionHandler(ProductMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}

  @ExceptionHandler(DataIntegrityViolationException.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  void onViolation() {}
}
