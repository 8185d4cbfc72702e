package programs.spring.libraryexceptionmapped;
// EXPECTED
// GET /vendors/{id} -> 200 declared+plain
// POST /vendors/{id} -> 200 declared+plain, 409 possible
// PUT /vendors/{id} -> 200 declared+plain, 409 declared+possible

import dev.statute.Returns;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.repository.CrudRepository;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/vendors/{id}")
class VendorController {
  private final VendorRepository vendors;

  VendorController(VendorRepository vendors) {
    this.vendors = vendors;
  }

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    return id;
  }

  @PostMapping
  @Returns(200)
  void create(@PathVariable String id) {
    vendors.save(new Vendor(id));
  }

  @PutMapping
  @Returns({200, 409})
  void replace(@PathVariable String id) {
    try {
      vendors.save(new Vendor(id));
    } catch (DataIntegrityViolationException e) {
      throw e;
    }
  }
}

record Vendor(String id) {}

interface VendorRepository extends CrudRepository<Vendor, String> {}

@RestControllerAdvice
class VendorAdvice {
  @ExceptionHandler(DataIntegrityViolationException.class)
  ResponseEntity<Void> onViolation() {
    return ResponseEntity.status(HttpStatus.CONFLICT).build();
  }
}
