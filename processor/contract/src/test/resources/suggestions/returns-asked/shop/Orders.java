package shop;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/find/{id}")
  @ApiResponse(responseCode = "200")
  public ResponseEntity<String> find(String id) {
    return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
  }
}
