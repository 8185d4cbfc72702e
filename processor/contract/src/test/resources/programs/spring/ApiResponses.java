package programs.spring.apiresponses;
// EXPECTED
// GET /sofas/{id} -> 200 declared+plain, 404 thrown
// POST /sofas/{id} -> 201 declared+returned, 409 declared+returned
// PUT /sofas/{id} -> 200 declared+plain, 423 declared
// finding undeclared-status GET /sofas/{id} 404
// finding unreturned-status PUT /sofas/{id} 423

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/sofas/{id}")
class SofaController {
  private final Map<String, String> sofas = new HashMap<>();

  @GetMapping
  @ApiResponse(responseCode = "200", description = "the sofa")
  String find(@PathVariable String id) {
    if (!sofas.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return sofas.get(id);
  }

  @PostMapping
  @ApiResponses({@ApiResponse(responseCode = "201"), @ApiResponse(responseCode = "409")})
  ResponseEntity<String> create(@PathVariable String id) {
    if (sofas.putIfAbsent(id, id) != null) {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
    return ResponseEntity.created(URI.create("/sofas")).build();
  }

  @PutMapping
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "423")
  void update(@PathVariable String id) {
    sofas.put(id, id);
  }
}
