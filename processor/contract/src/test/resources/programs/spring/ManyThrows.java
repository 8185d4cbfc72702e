package programs.spring.manythrows;
// EXPECTED
// GET /weavers/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /weavers/{id} 404

import dev.statute.Returns;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WeaverController {
  @GetMapping("/weavers/{id}")
  @Returns(200)
  CompletableFuture<String> find(@PathVariable String id) {
    return CompletableFuture.supplyAsync(() -> load(id));
  }

  private static String load(String id) {
    switch (id) {
      case "a":
        throw new WeaverMissing();
      case "b":
        throw new WeaverMissing();
      case "c":
        throw new WeaverMissing();
      case "d":
        throw new WeaverMissing();
      case "e":
        throw new WeaverMissing();
      case "f":
        throw new WeaverMissing();
      case "g":
        throw new WeaverMissing();
      case "h":
        throw new WeaverMissing();
      case "i":
        throw new WeaverMissing();
      case "j":
        throw new WeaverMissing();
      case "k":
        throw new WeaverMissing();
      case "l":
        throw new WeaverMissing();
      case "m":
        throw new WeaverMissing();
      case "n":
        throw new WeaverMissing();
      case "o":
        throw new WeaverMissing();
      case "p":
        throw new WeaverMissing();
      case "q":
        throw new WeaverMissing();
      case "r":
        throw new WeaverMissing();
      case "s":
        throw new WeaverMissing();
      case "t":
        throw new WeaverMissing();
      case "u":
        throw new WeaverMissing();
      case "v":
        throw new WeaverMissing();
      case "w":
        throw new WeaverMissing();
      case "x":
        throw new WeaverMissing();
      case "y":
        throw new WeaverMissing();
      case "z":
        throw new WeaverMissing();
      default:
        return id;
    }
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class WeaverMissing extends RuntimeException {}
