package programs.spring.futurerecovers;
// EXPECTED
// GET /offers/{id} -> 200 declared+returned, 502 returned
// GET /offers/{id}/price -> 200 declared+plain
// GET /offers/{id}/text -> 200 declared+plain, 410 declared+thrown
// finding undeclared-status GET /offers/{id} 502

import dev.statute.Returns;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/offers/{id}")
class OfferController {
  @GetMapping
  @Returns(200)
  CompletableFuture<ResponseEntity<String>> find(@PathVariable String id) {
    return CompletableFuture.supplyAsync(() -> load(id))
        .handle(
            (offer, failure) ->
                failure == null
                    ? ResponseEntity.ok(offer)
                    : ResponseEntity.status(HttpStatus.BAD_GATEWAY).build());
  }

  @GetMapping("/price")
  @Returns(200)
  CompletableFuture<Integer> price(@PathVariable String id) {
    return CompletableFuture.supplyAsync(() -> load(id))
        .thenApply(String::length)
        .exceptionally(failure -> 0);
  }

  @GetMapping("/text")
  @Returns({200, 410})
  CompletableFuture<String> text(@PathVariable String id) {
    return CompletableFuture.completedFuture(id).thenApply(this::load);
  }

  private String load(String id) {
    if (id.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return id;
  }
}
