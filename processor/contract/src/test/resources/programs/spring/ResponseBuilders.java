package programs.spring.responsebuilders;
// EXPECTED
// DELETE /rugs/{id} -> 202 declared+returned, 204 returned
// GET /rugs/{id} -> 200 declared+returned, 404 returned
// PATCH /rugs/{id} -> 200 declared+returned, 400 declared+returned, 422 returned, 500 declared+returned
// GET /rugs/{id}/size -> 200 declared+returned, 404 declared+returned
// finding undeclared-status DELETE /rugs/{id} 204
// finding undeclared-status GET /rugs/{id} 404
// finding undeclared-status PATCH /rugs/{id} 422

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/rugs/{id}")
class RugController {
  private final Map<String, String> rugs = new HashMap<>();

  @GetMapping
  @Returns(200)
  ResponseEntity<String> find(@PathVariable String id) {
    return ResponseEntity.of(Optional.ofNullable(rugs.get(id)));
  }

  @GetMapping("/size")
  @Returns({200, 404})
  ResponseEntity<String> size(@PathVariable String id) {
    return ResponseEntity.ofNullable(rugs.get(id));
  }

  @DeleteMapping
  @Returns(202)
  ResponseEntity<Void> delete(@PathVariable String id) {
    ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.accepted();
    if (rugs.remove(id) == null) {
      answer = ResponseEntity.noContent();
    }
    return answer.header("X-Shop", "rugs").build();
  }

  @PatchMapping
  @Returns({200, 400, 500})
  ResponseEntity<Void> patch(@PathVariable String id) {
    if (id.isBlank()) {
      return ResponseEntity.badRequest().build();
    }
    if (id.length() > 9) {
      return ResponseEntity.unprocessableContent().build();
    }
    return rugs.isEmpty()
        ? ResponseEntity.internalServerError().build()
        : new ResponseEntity<>(HttpStatusCode.valueOf(200));
  }
}
