package programs.spring.defaultmethodofrepository;

// EXPECTED
// GET /pets/{id} -> 200 declared+plain, 404 thrown
// GET /pets/{id}/name -> 200 declared+plain
// finding undeclared-status GET /pets/{id} 404

import dev.statute.Returns;
import org.springframework.data.repository.CrudRepository;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PetController {
  private final PetRepository pets;

  PetController(PetRepository pets) {
    this.pets = pets;
  }

  @Returns(200)
  @GetMapping("/pets/{id}")
  Pet find(@PathVariable String id) {
    return pets.require(id);
  }

  @Returns(200)
  @GetMapping("/pets/{id}/name")
  String name(@PathVariable String id) {
    return pets.nameOr(id, "none");
  }
}

record Pet(String id, String name) {}

interface PetRepository extends CrudRepository<Pet, String> {

  default Pet require(String id) {
    return findById(id).orElseThrow(PetMissing::new);
  }

  default String nameOr(String id, String other) {
    return findById(id).map(Pet::name).orElse(other);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class PetMissing extends RuntimeException {}
