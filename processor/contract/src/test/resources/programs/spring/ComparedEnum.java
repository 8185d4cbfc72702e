package programs.spring.comparedenum;

// EXPECTED
// POST /crates/many -> 201 declared+returned, 409 returned
// POST /crates/one -> 201 declared+returned
// finding undeclared-status POST /crates/many 409

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CrateController {

  enum Kind {
    ONE,
    MANY
  }

  interface Packing {
    ResponseEntity<String> pack();
  }

  @Returns(201)
  @PostMapping("/crates/one")
  ResponseEntity<String> one() {
    return pack(Kind.ONE);
  }

  @Returns(201)
  @PostMapping("/crates/many")
  ResponseEntity<String> many() {
    return pack(Kind.MANY);
  }

  private ResponseEntity<String> pack(Kind kind) {
    Packing packing =
        new Packing() {
          @Override
          public ResponseEntity<String> pack() {
            boolean isFull = System.nanoTime() % 2 == 0;
            return kind != Kind.ONE && isFull
                ? ResponseEntity.status(409).build()
                : ResponseEntity.status(201).build();
          }
        };
    return new Packer().run(packing);
  }

  static class Packer {
    ResponseEntity<String> run(Packing packing) {
      return packing.pack();
    }
  }
}
