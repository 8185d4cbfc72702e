package programs.spring.validatedservice;
// EXPECTED
// POST /packs/{id} -> 200 declared+plain, 422 possible
// PUT /packs/{id} -> 200 declared+plain

import dev.statute.Returns;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/packs/{id}")
class PackController {
  private final PackService packs;

  PackController(PackService packs) {
    this.packs = packs;
  }

  @PostMapping
  @Returns(200)
  void pack(@PathVariable String id) {
    packs.pack(id.length());
  }

  @PutMapping
  @Returns(200)
  String label(@PathVariable String id) {
    return id;
  }
}

@Service
@Validated
class PackService {
  private int packed;

  public void pack(@Min(1) int amount) {
    packed += amount;
  }
}

@RestControllerAdvice
class PackAdvice {
  @ExceptionHandler(ConstraintViolationException.class)
  ResponseEntity<Void> onViolation() {
    return ResponseEntity.unprocessableContent().build();
  }
}
