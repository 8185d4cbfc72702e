package shop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/find/{id}")
  @Operation(
      summary = "Finds an order",
      responses = {
        @ApiResponse(responseCode = "200", description = "The order"),
      })
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/two/{id}")
  @Operation(summary = "Finds it", responses = @ApiResponse(responseCode = "200"))
  public ResponseEntity<String> two(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }

  @GetMapping("/three/{id}")
  @Operation(summary = "Finds it")
  public ResponseEntity<String> three(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
