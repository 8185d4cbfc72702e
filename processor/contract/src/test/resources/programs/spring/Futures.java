package programs.spring.futures;
// EXPECTED
// GET /trips/{id} -> 200 declared+plain, 404 thrown
// POST /trips/{id} -> 200 declared+plain, 404 declared+thrown
// GET /trips/{id}/joined -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /trips/{id} 404
// finding undeclared-status GET /trips/{id}/joined 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/trips/{id}")
class TripController {
  private final Map<String, String> trips = new HashMap<>();

  @GetMapping
  @Returns(200)
  CompletableFuture<String> find(@PathVariable String id) {
    return CompletableFuture.supplyAsync(() -> load(id));
  }

  @PostMapping
  @Returns({200, 404})
  CompletableFuture<String> start(@PathVariable String id) {
    if (!trips.containsKey(id)) {
      return CompletableFuture.failedFuture(new TripMissing());
    }
    return CompletableFuture.completedFuture(id);
  }

  // The CompletionException of join has the exception as its cause.
  @GetMapping("/joined")
  @Returns(200)
  String joined(@PathVariable String id) {
    return CompletableFuture.supplyAsync(() -> load(id)).join();
  }

  private String load(String id) {
    if (!trips.containsKey(id)) {
      throw new TripMissing();
    }
    return trips.get(id);
  }
}

class TripMissing extends RuntimeException {}

@RestControllerAdvice
class TripAdvice {
  @ExceptionHandler(TripMissing.class)
  ResponseEntity<Void> onMissing() {
    return ResponseEntity.notFound().build();
  }
}
