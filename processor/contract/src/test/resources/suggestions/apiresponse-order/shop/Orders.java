package shop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders {
  @GetMapping("/one/{id}")
  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "The order"), // as text
    @ApiResponse(
        responseCode = "401",
        description = "Who are you?"),
    @ApiResponse(responseCode = "409", description = "It is changed")
  })
  public ResponseEntity<String> one(String id) {
    return switch (id) {
      case "" -> ResponseEntity.notFound().build();
      case "a" -> ResponseEntity.badRequest().build();
      case "b" -> ResponseEntity.status(503).build();
      default -> ResponseEntity.ok(id);
    };
  }

  @GetMapping("/two/{id}")
  @ApiResponse(responseCode = "401")
  @ApiResponse(responseCode = "409", description = "It is changed")
  public ResponseEntity<String> two(String id) {
    return switch (id) {
      case "" -> ResponseEntity.notFound().build();
      case "a" -> ResponseEntity.badRequest().build();
      case "b" -> ResponseEntity.status(503).build();
      default -> ResponseEntity.ok(id);
    };
  }

  @GetMapping("/three/{id}")
  @Operation(
      responses = {
        @ApiResponse(responseCode = "401"),
        @ApiResponse(responseCode = "500")
      })
  public ResponseEntity<String> three(String id) {
    return switch (id) {
      case "" -> ResponseEntity.notFound().build();
      case "a" -> ResponseEntity.badRequest().build();
      case "b" -> ResponseEntity.status(503).build();
      default -> ResponseEntity.ok(id);
    };
  }

  @GetMapping("/four/{id}")
  @ApiResponses({@ApiResponse(responseCode = "401"), @ApiResponse(responseCode = "503")})
  public ResponseEntity<String> four(String id) {
    return switch (id) {
      case "" -> ResponseEntity.notFound().build();
      case "a" -> ResponseEntity.badRequest().build();
      case "b" -> ResponseEntity.status(503).build();
      default -> ResponseEntity.ok(id);
    };
  }

  @GetMapping("/five/{id}")
  @ApiResponses({@ApiResponse(responseCode = "409"), @ApiResponse(responseCode = "200")})
  public ResponseEntity<String> five(String id) {
    return switch (id) {
      case "" -> ResponseEntity.notFound().build();
      case "a" -> ResponseEntity.badRequest().build();
      case "b" -> ResponseEntity.status(503).build();
      default -> ResponseEntity.ok(id);
    };
  }
}
