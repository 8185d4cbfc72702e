package shop;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/c")
  @Returns(200)
  public String three() {
    return "";
  }

  @GetMapping("/a")
  public ResponseEntity<String> one(String id) {
    return ResponseEntity.status(id.isEmpty() ? 432 : 200).build();
  }

  @GetMapping("/b")
  @ApiResponse(responseCode = "200")
  public ResponseEntity<String> two(String id) {
    return ResponseEntity.status(id.isEmpty() ? 432 : 200).build();
  }
}
